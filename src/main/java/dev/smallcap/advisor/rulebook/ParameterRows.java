package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.InputException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Reads the rows of the parameters; one that cannot be used is told and left out. One file. */
final class ParameterRows {
  private static final List<String> COLUMNS = List.of("name", "from", "value", "unit", "source");

  private static final int LONGEST_NAME = 100;
  private static final long MOST_VALUES = 2_000_000;

  final SortedMap<String, NavigableMap<LocalDate, String>> values = new TreeMap<>();
  final SortedMap<String, NavigableMap<LocalDate, Long>> lines = new TreeMap<>();
  final Map<String, String> units = new TreeMap<>();
  private final Set<String> named = new HashSet<>();

  /** What the row being read would be refused for. */
  private RemarkCode asked = RemarkCode.PARAMETER_ROW;

  private ParameterRows() {}

  /**
   * Reads a file.
   *
   * @param faults what is told of a row that cannot be used
   * @throws InputException if it is no table of these columns
   */
  static ParameterRows read(String text, BiConsumer<RemarkCode, RowException> faults) {
    ParameterRows rows = new ParameterRows();
    Table table =
        Table.parse(
                text,
                "rules/parameters.csv",
                fault -> faults.accept(RemarkCode.PARAMETER_ROW, fault))
            .expect(COLUMNS, List.of());
    for (Row row : table.rows()) {
      try {
        rows.add(row);
      } catch (RowException e) {
        faults.accept(rows.asked, e);
      }
    }
    rows.refuseTooMany();
    return rows;
  }

  /** Every number is looked at on every day on which one changes. */
  private void refuseTooMany() {
    Set<LocalDate> days = new HashSet<>();
    values.values().forEach(dated -> days.addAll(dated.keySet()));
    if ((long) days.size() * values.size() > MOST_VALUES) {
      throw new InputException(
          "rules/parameters.csv has %s names on %s days, more than %s values."
              .formatted(values.size(), days.size(), MOST_VALUES),
          "let numbers that change together change on one day.");
    }
  }

  private void add(Row row) {
    asked = RemarkCode.PARAMETER_ROW;
    String name = row.required("name");
    if (name.length() > LONGEST_NAME) {
      throw row.refuse(
          "name", name, "is longer than " + LONGEST_NAME + " characters", "shorten it.");
    }
    if (Parameters.isDecimal(name)) {
      throw row.refuse("name", name, "looks like a number", "start it with a letter.");
    }
    named.add(name);
    asked = RemarkCode.PARAMETER_UNDATED;
    row.required("from");
    asked = RemarkCode.PARAMETER_SOURCE;
    row.required("source");
    asked = RemarkCode.PARAMETER_ROW;
    LocalDate from = row.date("from");
    String value = row.required("value");
    if (!named.contains(value)) {
      row.decimal("value");
    }
    String unit = row.required("unit");
    if (!unit.equals(units.getOrDefault(name, unit))) {
      throw row.refuse("unit", unit, "differs from " + units.get(name), "a name keeps its unit.");
    }
    asked = RemarkCode.PARAMETER_ORDER;
    NavigableMap<LocalDate, String> dated = values.get(name);
    if (dated != null && !dated.lastKey().isBefore(from)) {
      throw row.refuse(
          "from",
          from.toString(),
          "does not follow " + dated.lastKey(),
          "append newer values below older ones.");
    }
    values.computeIfAbsent(name, n -> new TreeMap<>()).put(from, value);
    lines.computeIfAbsent(name, n -> new TreeMap<>()).put(from, row.line());
    units.put(name, unit);
  }
}
