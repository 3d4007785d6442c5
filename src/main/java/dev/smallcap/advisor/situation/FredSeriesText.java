package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The text files that FRED wrote for each series: lines about it, then a date and a value a line.
 * Stateless and thread-safe.
 */
final class FredSeriesText {
  static final String HEADER = "(?i)date[ \t]+value";
  private static final String DATE = "DATE";

  private FredSeriesText() {}

  /**
   * Reads a text.
   *
   * @param header which of the lines holds the names of the two columns
   * @throws InputException if the series is not monthly, or a line holds no date and value
   */
  static Table table(List<String> lines, int header, String file) {
    List<String> about = lines.subList(0, header);
    String frequency = said(about, "Frequency:");
    if (!frequency.isEmpty() && !frequency.toLowerCase(Locale.ROOT).startsWith("monthly")) {
      throw new InputException(
          file + " holds a series that is not monthly: its frequency is " + shown(frequency) + ".",
          "download the monthly series.");
    }
    String id = said(about, "Series ID:");
    String name = id.isEmpty() ? "VALUE" : id;
    String units = said(about, "Units:");
    if (units.toLowerCase(Locale.ROOT).matches(".*\\b(change|log)\\b.*")) {
      throw new InputException(
          file + " holds another form of " + shown(name) + ": its units are " + shown(units) + ".",
          "download the series as it is, without a transformation.");
    }
    List<Row> rows = new ArrayList<>();
    for (int i = header + 1; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty()) {
        String[] cells = line.split("\\s+", -1);
        if (cells.length != 2) {
          throw new InputException(
              file
                  + ", line "
                  + (i + 1)
                  + ": ("
                  + Arguments.shown(line)
                  + ") is no date and value.",
              "the file was cut off: get it again.");
        }
        rows.add(new Row(file, i + 1L, Map.of(DATE, cells[0], name, cells[1])));
      }
    }
    return new Table(file, List.of(DATE, name), rows);
  }

  private static String shown(String text) {
    return "(" + Arguments.shown(text) + ")";
  }

  /** What a line says of the series after such a word; empty where none does. */
  private static String said(List<String> lines, String word) {
    return lines.stream()
        .filter(line -> line.regionMatches(true, 0, word, 0, word.length()))
        .map(line -> line.substring(word.length()).strip())
        .findFirst()
        .orElse("");
  }
}
