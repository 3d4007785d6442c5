package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.files.table.CsvCell;
import dev.smallcap.advisor.files.table.RowException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The places of the fields in the text of a table, so that single fields can be named and replaced
 * while all else stays as it was written. Immutable and thread-safe.
 */
public final class CsvText {
  private final String text;
  private final int[] lineStarts;
  private final List<String> header = new ArrayList<>();
  private final TreeMap<Long, List<Field>> rows = new TreeMap<>();

  private CsvText(String text) {
    this.text = text;
    this.lineStarts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length())
                    .filter(i -> text.charAt(i) == '\n')
                    .map(i -> i + 1))
            .toArray();
  }

  /** A field from one offset up to another, its quotes included. */
  private record Field(int start, int end) {}

  /** The places in a text that has been read as a table before. */
  public static CsvText of(String text) {
    CsvText csv = new CsvText(text);
    int at = 0;
    long line = 1;
    while (at < text.length()) {
      List<Field> fields = new ArrayList<>();
      long first = line;
      while (true) {
        int end = csv.fieldEnd(at);
        line += text.substring(at, end).chars().filter(c -> c == '\n').count();
        fields.add(new Field(at, end));
        at = end + 1;
        if (end >= text.length() || text.charAt(end) != ',') {
          break;
        }
      }
      if (at < text.length() && text.charAt(at - 1) == '\r' && text.charAt(at) == '\n') {
        at++;
      }
      line++;
      csv.add(first, fields);
    }
    return csv;
  }

  private void add(long line, List<Field> fields) {
    boolean empty = fields.size() == 1 && fields.get(0).start() == fields.get(0).end();
    if (header.isEmpty() && !empty) {
      fields.forEach(field -> header.add(unquoted(field).strip()));
    } else if (!empty) {
      rows.put(line, fields);
    }
  }

  private int fieldEnd(int start) {
    int at = start;
    if (at < text.length() && text.charAt(at) == '"') {
      at++;
      while (at < text.length()) {
        if (text.charAt(at) != '"') {
          at++;
        } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
          at += 2;
        } else {
          break;
        }
      }
    }
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private String unquoted(Field field) {
    String raw = text.substring(field.start(), field.end());
    return raw.startsWith("\"") && raw.endsWith("\"") && raw.length() > 1
        ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"")
        : raw;
  }

  /** Where the field stands that a fault names. */
  public SourcePosition position(RowException fault) {
    return position(fault.line(), fault.column());
  }

  /** Where a field stands, or its row where it has no such column. */
  public SourcePosition position(long line, @Nullable String column) {
    List<Field> fields = rows.get(line);
    int at = column == null ? -1 : header.indexOf(column);
    return fields == null || at < 0 || at >= fields.size()
        ? new SourcePosition((int) Math.max(1, line), 1)
        : position(fields.get(at).start());
  }

  private SourcePosition position(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found < 0 ? -found - 1 : found + 1;
    return new SourcePosition(line, offset - lineStarts[line - 1] + 1);
  }

  /** The columns, in order. */
  public List<String> header() {
    return List.copyOf(header);
  }

  /** The raw text of a row, without its line end. */
  public String row(long line) {
    List<Field> fields = rows.getOrDefault(line, List.of());
    return fields.isEmpty()
        ? ""
        : text.substring(fields.get(0).start(), fields.get(fields.size() - 1).end());
  }

  /** The text with other values in some fields, by line and column. */
  public String with(Map<Long, Map<String, String>> values) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (Map.Entry<Long, List<Field>> row : rows.entrySet()) {
      Map<String, String> changed = values.getOrDefault(row.getKey(), Map.of());
      for (int i = 0; i < row.getValue().size(); i++) {
        String value = i < header.size() ? changed.get(header.get(i)) : null;
        Field field = row.getValue().get(i);
        if (value != null && !value.equals(CsvCell.read(unquoted(field).strip()))) {
          out.append(text, from, field.start())
              .append(quoted(value, text.startsWith("\"", field.start())));
          from = field.end();
        }
      }
    }
    return out.append(text, from, text.length()).toString();
  }

  private static String quoted(String value, boolean before) {
    String cell = CsvCell.written(value);
    boolean needed = cell.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0);
    return needed || before ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }
}
