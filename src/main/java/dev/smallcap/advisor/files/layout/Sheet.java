package dev.smallcap.advisor.files.layout;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an export, cut at one separator. Immutable and thread-safe.
 *
 * @param separator what stands between cells
 * @param lines the lines that are not empty, in order
 */
public record Sheet(char separator, List<LayoutLine> lines) {
  /** What exports put between cells. */
  static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

  /** A line that is put below a text, to see whether it stays one. */
  private static final String END = "end";

  /** Copies the lines. */
  public Sheet {
    lines = List.copyOf(lines);
  }

  /** The lines of a text, or null where its quotes do not fit the separator. */
  static @Nullable Sheet cut(String text, char separator) {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      return new Sheet(separator, reader.stream().map(Sheet::line).toList());
    } catch (CsvParseException | UncheckedIOException | IOException e) {
      return null;
    }
  }

  /** The line of a quote that is never closed, so that it swallows the lines below; 0 if none. */
  public static long openQuote(String text, char separator) {
    Sheet sheet = cut(text + "\n" + END, separator);
    if (sheet == null || sheet.lines().isEmpty()) {
      return 0;
    }
    LayoutLine last = sheet.lines().get(sheet.lines().size() - 1);
    return last.cells().equals(List.of(END)) ? 0 : last.number();
  }

  private static LayoutLine line(CsvRecord csv) {
    return new LayoutLine(
        csv.getStartingLineNumber(), csv.getFields().stream().map(Cell::clean).toList());
  }
}
