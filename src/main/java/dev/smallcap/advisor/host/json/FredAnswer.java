package dev.smallcap.advisor.host.json;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One answer of FRED's API.
 *
 * @param file its file, for messages
 * @param said what it says beside its observations, such as {@code units}
 */
record FredAnswer(String file, Map<String, String> said) {
  private static final String DATE = "date";
  private static final String VALUE = "value";
  private static final String START = "realtime_start";
  private static final Set<String> PERIOD = Set.of(START, "realtime_end");

  /**
   * Its observations as a table, with the units in the names of columns as FRED's CSV has them.
   *
   * @param id the series, or null where nothing but the file names it
   * @throws InputException if they are of another kind than all of one day, or of days by columns
   */
  Table table(@Nullable String id, List<Row> rows) {
    check(rows);
    String units = said.getOrDefault("units", "lin");
    String unit = units.equals("lin") ? "" : "_" + units.toUpperCase(Locale.ROOT);
    Set<String> columns = new LinkedHashSet<>();
    columns.add(DATE);
    List<Row> named = new ArrayList<>();
    for (Row row : rows) {
      Map<String, String> fields = new HashMap<>();
      row.fields()
          .forEach(
              (column, field) -> {
                if (!PERIOD.contains(column)) {
                  fields.put(name(column, id, unit), field);
                  columns.add(name(column, id, unit));
                }
              });
      named.add(new Row(file, row.line(), fields));
    }
    return new Table(file, List.copyOf(columns), named);
  }

  private static String name(String column, @Nullable String id, String unit) {
    if (column.equals(DATE)) {
      return DATE;
    }
    return (column.equals(VALUE) && id != null ? id : column) + unit;
  }

  private void check(List<Row> rows) {
    if (rows.isEmpty()) {
      throw new InputException(
          file + " holds no observation.", "ask for a longer range of observation dates.");
    }
    String type = said.getOrDefault("output_type", "1");
    if (!type.equals("1") && !type.equals("2")) {
      throw new InputException(
          file
              + " holds only what was new on each day: its output_type is "
              + Arguments.shown(type)
              + ".",
          "ask for output_type=1 or 2.");
    }
    Map<String, String> starts = new HashMap<>();
    for (Row row : rows) {
      String day = row.required(DATE);
      String start = row.fields().getOrDefault(START, "");
      String before = starts.put(day, start);
      if (before != null && !before.equals(start)) {
        throw row.refuse(
            DATE,
            day,
            "has a value from "
                + Arguments.shown(before)
                + " and one from "
                + Arguments.shown(start),
            "ask for one day of real time, or for output_type=2.");
      }
    }
    long all = number("count");
    long shown = number("offset") + rows.size();
    if (all > shown && "asc".equals(said.get("sort_order"))) {
      throw new InputException(
          file + " holds the first " + shown + " of " + all + " observations.",
          "ask with a larger limit, or with sort_order=desc.");
    }
  }

  private long number(String name) {
    String number = said.getOrDefault(name, "0");
    return number.matches("\\d{1,9}") ? Long.parseLong(number) : 0;
  }
}
