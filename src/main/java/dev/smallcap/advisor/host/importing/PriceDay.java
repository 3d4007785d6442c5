package dev.smallcap.advisor.host.importing;

import dev.smallcap.advisor.files.layout.Cell;
import dev.smallcap.advisor.files.layout.DayOrder;
import dev.smallcap.advisor.files.layout.Found;
import dev.smallcap.advisor.files.layout.LayoutLine;
import dev.smallcap.advisor.terms.InputException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day of an export's prices where no column gives it: handed in, or said beside the table.
 *
 * @param day the day, or null where none is known
 * @param note where it comes from, or null
 */
record PriceDay(@Nullable LocalDate day, @Nullable String note) {
  /**
   * Looks for the day.
   *
   * @throws InputException if the one handed in is after what the export says
   */
  static PriceDay of(
      Found found, @Nullable DayOrder order, @Nullable LocalDate handedIn, String file) {
    StatedDay said = said(found, order, handedIn == null ? file : null);
    if (handedIn == null) {
      return said == null
          ? new PriceDay(null, null)
          : new PriceDay(
              said.day, "the prices are of " + said.day + ", as line " + said.line + " says");
    }
    if (said != null && handedIn.isAfter(said.day)) {
      throw new InputException(
          file
              + ", line "
              + said.line
              + " says "
              + said.day
              + ", before the day given for its prices: "
              + handedIn
              + ".",
          "give a day that is not later, or none.");
    }
    return new PriceDay(handedIn, "the prices are of " + handedIn + ", the day given");
  }

  /**
   * The day, whose source is then noted.
   *
   * @throws InputException if none is known
   */
  LocalDate used(Notes notes) {
    if (day == null || note == null) {
      throw new InputException(
          "it says no day of its price", "give the day with --prices-of, like 2026-01-15.");
    }
    notes.add(note);
    return day;
  }

  private record StatedDay(LocalDate day, long line) {}

  private static @Nullable StatedDay said(
      Found found, @Nullable DayOrder order, @Nullable String file) {
    List<LayoutLine> lines = new ArrayList<>(found.above());
    found.below().stream().filter(line -> line.filled() <= 2).forEach(lines::add);
    for (String phrase : found.layout().day()) {
      for (LayoutLine line : lines) {
        String text = String.join(" ", line.cells());
        int place = Cell.key(text).indexOf(phrase);
        String after = place < 0 ? "" : Cell.clean(text).substring(place + phrase.length());
        LocalDate day = Days.last(after, order);
        if (day != null) {
          return new StatedDay(day, line.number());
        }
        String both = Days.both(after);
        if (both != null && file != null) {
          throw new InputException(
              file + ", line " + line.number() + " says a day that could be " + both + ".",
              "say which with --dates month-first or --dates day-first.");
        }
      }
    }
    return null;
  }
}
