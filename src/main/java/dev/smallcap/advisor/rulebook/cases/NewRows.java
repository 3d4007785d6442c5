package dev.smallcap.advisor.rulebook.cases;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.smallcap.advisor.files.table.CsvCell;
import dev.smallcap.advisor.terms.Percent;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Rows of cases that are being written, with what is expected in the last column. */
final class NewRows {
  private static final List<String> FIRST = List.of("case", "as-of");

  private final String expected;
  private final List<Map<String, String>> rows = new ArrayList<>();
  private final SortedSet<String> columns = new TreeSet<>();

  /** Rows whose last column has this name. */
  NewRows(String expected) {
    this.expected = expected;
  }

  /** Begins a row. */
  void begin(String name, LocalDate asOf, String expects) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("case", name);
    row.put("as-of", asOf.toString());
    row.put(expected, expects);
    rows.add(row);
  }

  /** Fills a cell of the row that was begun last. */
  void put(String column, @Nullable Object value) {
    rows.get(rows.size() - 1).put(column, cell(value));
    columns.add(column);
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return Cells.MISSING;
    }
    if (value instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    if (value instanceof Percent percent) {
      return percent.value().toPlainString();
    }
    return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
  }

  /** The rows as CSV, lines ending with LF. */
  String text() {
    List<String> header = new ArrayList<>(FIRST);
    header.addAll(columns);
    header.add(expected);
    StringWriter out = new StringWriter();
    CsvWriter csv = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(out);
    csv.writeRecord(header);
    rows.forEach(
        row ->
            csv.writeRecord(
                CsvCell.row(header.stream().map(one -> row.getOrDefault(one, "")).toList())));
    return out.toString();
  }
}
