package dev.smallcap.advisor.host.importing;

import dev.smallcap.advisor.files.layout.Column;
import dev.smallcap.advisor.files.layout.DecimalMark;
import dev.smallcap.advisor.files.layout.Found;
import dev.smallcap.advisor.files.layout.LayoutLine;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out what stands before the decimals of an export's numbers. Stateless and thread-safe. */
final class DecimalMarkFinder {
  private static final List<Column> NUMBERS =
      List.of(Column.PRICE, Column.VALUE, Column.QUANTITY, Column.MULTIPLIER);

  private DecimalMarkFinder() {}

  /**
   * The mark that all numbers of an export share.
   *
   * @throws InputException if two of them say different things, or one could be read in two ways
   *     and none says which
   */
  static DecimalMark mark(Found found, String file, Notes notes) {
    DecimalMark said = found.layout().decimalMark();
    if (said != null) {
      return said;
    }
    Seen seen = new Seen(file, found.whole().separator());
    for (LayoutLine line : found.below()) {
      for (Column column : NUMBERS) {
        Figure figure = Figure.of(found.cell(line, column));
        if (figure != null) {
          seen.add(line, figure);
        }
      }
    }
    return seen.mark(notes);
  }

  /** What the numbers said so far. */
  private static final class Seen {
    private final String file;
    private final char separator;
    private @Nullable DecimalMark mark;
    private @Nullable String open;
    private @Nullable String first;

    Seen(String file, char separator) {
      this.file = file;
      this.separator = separator;
    }

    void add(LayoutLine line, Figure figure) {
      String where = "line " + line.number() + " (" + Arguments.shown(figure.digits()) + ")";
      DecimalMark its = figure.mark();
      if (its == null) {
        open = open == null && figure.isOpen() ? where : open;
      } else if (mark == null) {
        mark = its;
        first = where;
      } else if (mark != its) {
        throw new InputException(
            file + " writes decimals in two ways: " + first + " and " + where + ".",
            "export it again with one way of writing numbers.");
      }
    }

    DecimalMark mark(Notes notes) {
      if (mark != null) {
        return mark;
      }
      if (open != null && separator != ',') {
        throw new InputException(
            file + ", " + open + " can be read in two ways, and no other number says which.",
            "say which mark stands before decimals: --decimal point or --decimal comma.");
      }
      if (open != null && open.contains(",")) {
        notes.add(
            open
                + " has its comma between thousands, since no number shows another use: --decimal"
                + " comma reads it otherwise");
      }
      return DecimalMark.POINT;
    }
  }
}
