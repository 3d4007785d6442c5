package dev.smallcap.advisor.files.table;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Cells of CSV that a spreadsheet shows and does not run. One that begins like a formula, with
 * {@code =}, {@code +}, {@code -}, {@code @} (full width too), a tab or a line break, and is no
 * number, is written with an apostrophe before it; reading takes that off. Apostrophes that stand
 * there already are counted along, so that every value is read back as it was. Stateless and
 * thread-safe.
 */
public final class CsvCell {
  private static final String FORMULA =
      "(?:[\\s\\p{Z}]*+[=+\\-@\uff1d\uff0b\uff0d\uff20]|[\\t\\r\\n])";
  private static final Pattern RUN = Pattern.compile("'*+" + FORMULA);
  private static final Pattern KEPT = Pattern.compile("'++" + FORMULA);
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d++(?:\\.\\d++)?+(?: ?%)?+");

  private CsvCell() {}

  /** A value as a cell holds it. */
  public static String written(String value) {
    return RUN.matcher(value).lookingAt() && !NUMBER.matcher(value).matches() ? "'" + value : value;
  }

  /** The values of a row as cells hold them. */
  public static List<String> row(List<String> values) {
    return values.stream().map(CsvCell::written).toList();
  }

  /** The value that a cell holds. */
  public static String read(String cell) {
    return cell.startsWith("'") && KEPT.matcher(cell).lookingAt() ? cell.substring(1) : cell;
  }
}
