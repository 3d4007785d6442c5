package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.files.layout.Encoded;
import dev.smallcap.advisor.files.layout.Found;
import dev.smallcap.advisor.files.layout.Recognised;
import dev.smallcap.advisor.files.layout.Sheet;
import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Sentence;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Says of a refused file of holdings which export it is, and how it is taken over. Stateless and
 * thread-safe.
 */
final class ExportHint {
  private static final String COMMAND =
      "let the command take it over: import FILE --out holdings.csv.";

  private static final String WEB_PAGE =
      "it is a web page or XML: open it in a spreadsheet, and save the sheet as CSV UTF-8.";

  private ExportHint() {}

  /** A refusal of a file that is no UTF-8 text. */
  static InputException of(Path file, InputException refusal) {
    try {
      Found found = Recognised.in(Encoded.read(file, null).text());
      return found == null ? refusal : new InputException(refusal.what(), named(found), refusal);
    } catch (InputException e) {
      return refusal;
    }
  }

  /** A refusal of a text, with the way out where it is an export. */
  static InputException of(String text, InputException refusal) {
    if (Recognised.isWebPage(text)) {
      return new InputException(refusal.what(), WEB_PAGE, refusal);
    }
    Found found = Recognised.in(text);
    if (found == null || Sheet.openQuote(text, found.sheet().separator()) > 0) {
      return refusal;
    }
    if (!isOurs(found)) {
      return new InputException(refusal.what(), named(found), refusal);
    }
    return refusal instanceof RowException row && isOfForm(row)
        ? new InputException(
            refusal.what(), Sentence.open(refusal.maybe()) + "; or " + COMMAND, refusal)
        : refusal;
  }

  private static String named(Found found) {
    return found.layout().signs().isEmpty()
        ? COMMAND
        : "it is an export (" + found.layout().title() + "): " + COMMAND;
  }

  /** Whether a table begins as the strict reader asks. */
  private static boolean isOurs(Found found) {
    return found.sheet().separator() == ','
        && found.header() == 0
        && found.sheet().lines().get(0).cells().containsAll(Holdings.COLUMNS)
        && Stream.concat(Holdings.COLUMNS.stream(), Holdings.OPTIONAL_COLUMNS.stream())
            .toList()
            .containsAll(found.sheet().lines().get(0).cells());
  }

  /** Whether a row is refused for the way it is written, rather than for what it says. */
  private static boolean isOfForm(RowException row) {
    String column = row.column();
    String value = row.value();
    if (column == null || value == null) {
      return column != null || value != null;
    }
    return switch (column) {
      case "symbol" -> false;
      case "class" ->
          Arrays.stream(AssetClass.values()).anyMatch(each -> each.name().equalsIgnoreCase(value));
      case "currency" -> Currencies.ofHundredth(value) != null || Currencies.spelt(value) != null;
      default -> true;
    };
  }
}
