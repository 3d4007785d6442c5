package dev.smallcap.advisor.files.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.files.TextStream;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file with a header line, a few at a time, so that the file can be of any
 * length; it may be packed by gzip. Not thread-safe; closed after use.
 */
public final class RowStream implements AutoCloseable {
  private final String file;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private final Header header;
  private final LongSupplier bytes;

  private RowStream(String file, Reader source, char separator, LongSupplier bytes) {
    this.file = file;
    this.bytes = bytes;
    this.reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(source);
    this.records = reader.iterator();
    CsvRecord first = record();
    if (first == null) {
      throw new InputException(file + " is empty.", "it was cut off: get it again.");
    }
    this.header = Header.of(file, first);
  }

  /**
   * Opens a file.
   *
   * @throws InputException if it cannot be read, is empty, or has a column twice
   */
  public static RowStream open(Path path) {
    TextStream text = TextStream.open(path);
    try {
      return of(text.file(), text.reader(), text::bytes);
    } catch (InputException e) {
      text.close();
      throw e;
    }
  }

  /**
   * The rows of a text, which is closed with them.
   *
   * @param file what to call it in messages
   * @param bytes how many bytes of it have been read
   * @throws InputException if it is empty or has a column twice; whoever opened the text closes it
   */
  public static RowStream of(String file, Reader text, LongSupplier bytes) {
    return new RowStream(file, text, ',', bytes);
  }

  /** The rows of a text that is at hand. */
  static RowStream of(String text, String file, char separator) {
    return new RowStream(file, new StringReader(TextFile.unmarked(text)), separator, () -> 0);
  }

  /** The names of the columns, in order. */
  public List<String> header() {
    return header.columns();
  }

  /**
   * Checks that the required columns are there and no others than those named.
   *
   * @throws InputException otherwise
   */
  public void expect(List<String> required, List<String> optional) {
    Header.expect(file, header.columns(), required, optional);
  }

  /**
   * A row as it was read.
   *
   * @param row the row; of one that does not fit the header, the fields that are there
   * @param fault why it does not fit, or null
   */
  public record Read(Row row, @Nullable RowException fault) {}

  /**
   * A row that is not read yet, to be put aside.
   *
   * @param line the line that it starts on, from 1
   * @param fields its fields, as many as it has
   */
  public record Raw(long line, List<String> fields) {}

  /**
   * The next row, or null at the end.
   *
   * @throws InputException if the file is no CSV
   */
  public @Nullable Read next() {
    Raw raw = nextRaw();
    return raw == null ? null : read(raw);
  }

  /**
   * The next row as it can be put aside, or null at the end.
   *
   * @throws InputException if the file is no CSV
   */
  public @Nullable Raw nextRaw() {
    CsvRecord csv = record();
    return csv == null ? null : new Raw(csv.getStartingLineNumber(), csv.getFields());
  }

  /** A row of this file that was put aside. */
  public Read read(Raw raw) {
    return header.read(raw.line(), raw.fields());
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
    Read read;
    while (rows.size() < most && (read = next()) != null) {
      if (read.fault() == null) {
        rows.add(read.row());
      } else {
        faults.accept(read.fault());
      }
    }
    return rows;
  }

  /** How many bytes of the file were read, packed as they are. */
  public long bytes() {
    return bytes.getAsLong();
  }

  private @Nullable CsvRecord record() {
    try {
      return records.hasNext() ? records.next() : null;
    } catch (UncheckedIOException e) {
      throw TextStream.unreadable(file, e);
    } catch (CsvParseException e) {
      for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
        if (cause instanceof InputException refused) {
          throw refused;
        }
        if (cause instanceof IOException) {
          throw TextStream.unreadable(file, e);
        }
      }
      throw Table.unreadable(file, e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw TextStream.unreadable(file, e);
    }
  }
}
