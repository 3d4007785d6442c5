package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The tables that FRED and FRED-MD write, also as spreadsheets save them: with lines about the file
 * before the header, semicolons, empty columns at the end and empty rows. Stateless and
 * thread-safe.
 */
final class FredText {
  /** What the column of the dates is called, in small or large letters. */
  private static final List<String> DATES = List.of("observation_date", "DATE", "month", "sasdate");

  private static final String OF_FRED = "(?i)\"?(FRED|Federal Reserve|Title:|Series ID:).*";
  private static final String CODES = "(?i)(transform|factors):?";
  private static final int FARTHEST = 500;

  private FredText() {}

  /** Whether a line begins with the name of a column of dates. */
  static boolean holdsDates(String text) {
    return header(text.lines().limit(FARTHEST).toList()) >= 0;
  }

  /**
   * Reads a table.
   *
   * @throws InputException if it is none, or its first column is not known to hold dates
   */
  static Table table(String text, String file) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int header = header(lines.subList(0, Math.min(FARTHEST, lines.size())));
    if (header < 0) {
      throw unknown(text, file);
    }
    if (lines.get(header).strip().matches(FredSeriesText.HEADER)) {
      return FredSeriesText.table(lines, header, file);
    }
    // What stands before is left empty, so that the lines keep their numbers.
    Collections.fill(lines.subList(0, header), "");
    char separator = separator(lines.get(header));
    cutEnds(lines, lines.get(header), separator);
    Table table = Table.parse(String.join("\n", lines), file, separator);
    return new Table(file, table.header(), figures(table));
  }

  private static int header(List<String> lines) {
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    boolean introduced = first < lines.size() && lines.get(first).matches(OF_FRED);
    int last = introduced ? lines.size() : Math.min(first + 1, lines.size());
    for (int i = first; i < last; i++) {
      if (isDate(lines.get(i).split("[,;\t]", 2)[0].replace("\"", "").strip())
          || lines.get(i).strip().matches(FredSeriesText.HEADER)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDate(String column) {
    return DATES.stream().anyMatch(column::equalsIgnoreCase);
  }

  private static InputException unknown(String text, String file) {
    String line = text.lines().filter(one -> !one.isBlank()).findFirst().orElse("");
    String first = Table.parse(line, file).header().get(0);
    return new InputException(
        file
            + ", line 1: the first column ("
            + Arguments.shown(first)
            + ") is not one of "
            + DATES
            + ".",
        first.startsWith("<")
            ? "it is a web page or XML: download the figures as CSV."
            : "hand over the file as FRED writes it.");
  }

  private static char separator(String header) {
    if (header.indexOf(',') >= 0) {
      return ',';
    }
    return header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
  }

  /** Takes the empty columns at the end of the header away, and from rows that have them too. */
  private static void cutEnds(List<String> lines, String header, char separator) {
    int end = header.length();
    while (end > 0 && header.charAt(end - 1) == separator) {
      end--;
    }
    String empty = header.substring(end);
    if (!empty.isEmpty()) {
      lines.replaceAll(
          line -> line.endsWith(empty) ? line.substring(0, line.length() - empty.length()) : line);
    }
  }

  /** The rows that hold figures: not those that are empty, nor the codes of FRED-MD. */
  private static List<Row> figures(Table table) {
    String date = table.header().get(0);
    List<Row> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      String first = row.optional(date);
      boolean codes =
          date.equalsIgnoreCase("sasdate")
              && first != null
              && first.matches(CODES)
              && rows.isEmpty();
      if (!codes && row.fields().values().stream().anyMatch(field -> !field.isEmpty())) {
        rows.add(row);
      }
    }
    return rows;
  }
}
