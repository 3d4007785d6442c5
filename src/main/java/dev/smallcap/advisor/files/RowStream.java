package dev.smallcap.advisor.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file with a header line, a few at a time, so that the file can be of any
 * length. Not thread-safe; closed after use.
 */
public final class RowStream implements AutoCloseable {
  private final String file;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private final List<String> header;

  private RowStream(String file, CsvReader<CsvRecord> reader) {
    this.file = file;
    this.reader = reader;
    this.records = reader.iterator();
    CsvRecord first = next();
    if (first == null) {
      throw new InputException(file + " is empty.", "it was cut off: get it again.");
    }
    this.header = first.getFields().stream().map(String::strip).toList();
    if (header.get(0).startsWith("\uFEFF")) {
      throw new InputException(
          "The file (" + file + ") starts with a byte order mark.",
          "save it again as UTF-8 without a byte order mark (BOM).");
    }
    Table.once(header, file);
  }

  /**
   * Opens a file.
   *
   * @throws InputException if it cannot be read, is empty, starts with a byte order mark, or has a
   *     column twice
   */
  public static RowStream open(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new InputException("The path (" + path + ") is not a file.", "name a single CSV file.");
    }
    try {
      return new RowStream(
          path.toString(),
          CsvReader.builder()
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(Files.newBufferedReader(path, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw unreadable(path.toString(), e);
    }
  }

  /** The names of the columns, in order. */
  public List<String> header() {
    return header;
  }

  /**
   * The next rows; none at the end.
   *
   * @param most how many at most
   * @param faults what is told of a row with more or fewer fields than the header
   * @throws InputException if the file is no CSV
   */
  public List<Row> next(int most, Consumer<RowException> faults) {
    List<Row> rows = new ArrayList<>();
    CsvRecord csv;
    while (rows.size() < most && (csv = next()) != null) {
      if (csv.getFieldCount() == header.size()) {
        rows.add(Table.row(file, header, csv));
      } else {
        faults.accept(Table.misfit(file, header, csv));
      }
    }
    return rows;
  }

  private @Nullable CsvRecord next() {
    try {
      return records.hasNext() ? records.next() : null;
    } catch (CsvParseException | UncheckedIOException e) {
      throw unreadable(file, e);
    }
  }

  private static InputException unreadable(String file, Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof CharacterCodingException) {
        return new InputException(
            "The file (" + file + ") is not UTF-8 text.", "save it again with encoding UTF-8.", e);
      }
    }
    return Table.unreadable(file, e);
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }
}
