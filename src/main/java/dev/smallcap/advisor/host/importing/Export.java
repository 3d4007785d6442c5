package dev.smallcap.advisor.host.importing;

import dev.smallcap.advisor.files.layout.Column;
import dev.smallcap.advisor.files.layout.DayOrder;
import dev.smallcap.advisor.files.layout.DecimalMark;
import dev.smallcap.advisor.files.layout.Found;
import dev.smallcap.advisor.files.layout.Layout;
import dev.smallcap.advisor.files.layout.LayoutLine;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An export and how its cells are to be read. Immutable and thread-safe.
 *
 * @param found its lines and columns
 * @param mark what stands before decimals
 * @param order the order of a date's parts, or null where no cell shows it
 * @param day the day of prices that have none beside them
 * @param notes what is told of cells that are read otherwise than they are written
 */
record Export(Found found, DecimalMark mark, @Nullable DayOrder order, PriceDay day, Notes notes) {
  static Export of(Found found, String file, @Nullable LocalDate pricesOf, Notes notes) {
    DayOrder order = order(found, file);
    PriceDay day = PriceDay.of(found, order, pricesOf, file);
    return new Export(found, DecimalMarkFinder.mark(found, file, notes), order, day, notes);
  }

  private static @Nullable DayOrder order(Found found, String file) {
    DayOrder said = found.layout().dayOrder();
    Set<DayOrder> orders = new HashSet<>();
    for (LayoutLine line : found.below()) {
      DayOrder order = Days.order(found.cell(line, Column.PRICE_DATE));
      if (said != null && order != null && order != said) {
        throw contradicted(found, line, order, file);
      }
      if (order != null) {
        orders.add(order);
      }
    }
    if (orders.size() > 1) {
      throw new InputException(
          file + " writes some dates with the month first and others with the day first.",
          "export it again with one way of writing dates.");
    }
    return orders.stream().findFirst().orElse(said);
  }

  private static InputException contradicted(
      Found found, LayoutLine line, DayOrder order, String file) {
    boolean month = order == DayOrder.MONTH_FIRST;
    return new InputException(
        file
            + ", line "
            + line.number()
            + ": the date ("
            + Arguments.shown(found.cell(line, Column.PRICE_DATE))
            + ") has its "
            + (month
                ? "month first, and they are read with the day first."
                : "day first, and they are read with the month first."),
        "say --dates " + (month ? "month-first." : "day-first."));
  }

  Layout layout() {
    return found.layout();
  }

  /** The same lines under another header. */
  Export under(Found other) {
    return new Export(other, mark, order, day, notes);
  }

  String cell(LayoutLine line, Column column) {
    return found.cell(line, column);
  }

  /** The number of a cell taken apart, or null where the cell is empty. */
  @Nullable Figure figure(LayoutLine line, Column column) {
    String cell = cell(line, column);
    if (Figure.isEmpty(cell)) {
      return null;
    }
    Figure figure = Figure.of(cell);
    if (figure == null || figure.by(mark) == null) {
      throw new InputException(
          "the " + ImportFormat.name(column) + " (" + Arguments.shown(cell) + ") is no number",
          "correct the cell.");
    }
    if (figure.isShortened()) {
      notes.add("(" + cell + ") is a number that a spreadsheet shortened: digits may be lost");
    }
    return figure;
  }

  /** The number of a cell, or null where the cell is empty. */
  @Nullable BigDecimal number(LayoutLine line, Column column) {
    Figure figure = figure(line, column);
    return figure == null ? null : figure.by(mark);
  }

  /** The day of a row's price. */
  LocalDate day(LayoutLine line) {
    String cell = cell(line, Column.PRICE_DATE);
    if (Figure.isEmpty(cell)) {
      return day.used(notes);
    }
    LocalDate read = Days.last(cell, order);
    if (read == null) {
      String both = Days.both(cell);
      throw new InputException(
          "the date ("
              + Arguments.shown(cell)
              + (both == null ? ") is none" : ") could be " + both),
          both == null
              ? "write it like 2026-01-15."
              : "say which with --dates month-first or --dates day-first.");
    }
    return read;
  }
}
