package dev.smallcap.advisor.files.table;

import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A CSV file (RFC 4180) with a header line. Immutable and thread-safe.
 *
 * @param file the file, for messages
 * @param header the names of the columns, in order
 * @param rows the rows, in order
 */
public record Table(String file, List<String> header, List<Row> rows) {
  /** Copies the lists. */
  public Table {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a table.
   *
   * @param text the CSV text
   * @param file what to call it in messages
   * @throws InputException if it is empty, a row has more or fewer fields than the header, a column
   *     stands twice, or a quote is not closed
   */
  public static Table parse(String text, String file) {
    return parse(text, file, ',', RowException.STRICT);
  }

  /**
   * Reads a table; rows with more or fewer fields than the header are told and left out.
   *
   * @param faults what is told of such a row
   * @throws InputException if it is empty, a column stands twice, or a quote is not closed
   */
  public static Table parse(String text, String file, Consumer<RowException> faults) {
    return parse(text, file, ',', faults);
  }

  /**
   * Reads a table whose fields are separated otherwise, such as by semicolons.
   *
   * @throws InputException if it is empty, a row has more or fewer fields than the header, a column
   *     stands twice, or a quote is not closed
   */
  public static Table parse(String text, String file, char separator) {
    return parse(text, file, separator, RowException.STRICT);
  }

  private static Table parse(
      String text, String file, char separator, Consumer<RowException> faults) {
    try (RowStream rows = RowStream.of(text, file, separator)) {
      List<RowStream.Raw> raws = new ArrayList<>();
      for (RowStream.Raw raw = rows.nextRaw(); raw != null; raw = rows.nextRaw()) {
        raws.add(raw);
      }
      List<Row> fitting = new ArrayList<>();
      for (RowStream.Raw raw : raws) {
        RowStream.Read read = rows.read(raw);
        if (read.fault() == null) {
          fitting.add(read.row());
        } else {
          faults.accept(read.fault());
        }
      }
      return new Table(file, rows.header(), fitting);
    }
  }

  static InputException unreadable(String file, Exception e) {
    return new InputException(
        file + " cannot be read as CSV: " + Arguments.shown(String.valueOf(e.getMessage())),
        "a quote is not closed, or it is another kind of file.",
        e);
  }

  /**
   * This table, when its columns are among those named and the required ones are there.
   *
   * @throws InputException otherwise
   */
  public Table expect(List<String> required, List<String> optional) {
    Header.expect(file, header, required, optional);
    return this;
  }
}
