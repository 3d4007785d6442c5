package dev.smallcap.advisor.files.table;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The header line of a table. Immutable and thread-safe. */
final class Header {
  private final String file;
  private final List<String> columns;
  private final Map<String, Integer> places = new HashMap<>();

  private Header(String file, List<String> columns) {
    this.file = file;
    this.columns = columns;
  }

  /**
   * Reads a header line.
   *
   * @throws InputException if a column stands twice
   */
  static Header of(String file, CsvRecord csv) {
    Header header = new Header(file, csv.getFields().stream().map(String::strip).toList());
    for (String column : header.columns) {
      if (header.places.put(column, header.places.size()) != null) {
        throw new InputException(
            file + ", line 1: the column (" + Arguments.shown(column) + ") stands twice.",
            "remove one of them.");
      }
    }
    return header;
  }

  List<String> columns() {
    return columns;
  }

  /** A row and why it does not fit, by its fields and the line that it starts on. */
  RowStream.Read read(long line, List<String> fields) {
    return new RowStream.Read(
        new Row(file, line, Fields.of(places, columns, fields)),
        fields.size() == columns.size() ? null : misfit(line, fields.size()));
  }

  /** Why a row does not fit. */
  private RowException misfit(long line, int fields) {
    return new RowException(
        line,
        null,
        fields + " fields",
        file
            + ", line "
            + line
            + ": "
            + fields
            + " fields where the header has "
            + columns.size()
            + ".",
        "the file was cut off, a value with a comma lacks its quotes, or it is no row of the"
            + " table.");
  }

  /**
   * Checks that the required columns are there and no others than those named.
   *
   * @throws InputException otherwise
   */
  static void expect(
      String file, List<String> columns, List<String> required, List<String> optional) {
    for (String column : required) {
      if (!columns.contains(column)) {
        throw new InputException(
            file
                + ", line 1: the column ("
                + column
                + ") is missing; the header is ("
                + Arguments.shown(String.join(",", columns))
                + ").",
            "start the file with " + String.join(",", required) + ".");
      }
    }
    for (String column : columns) {
      if (!required.contains(column) && !optional.contains(column)) {
        throw new InputException(
            file + ", line 1: the column (" + Arguments.shown(column) + ") is not known.",
            "use only "
                + String.join(",", required)
                + " and, where needed, "
                + String.join(",", optional)
                + ".");
      }
    }
  }
}
