package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.files.NamedText;
import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Series;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the layouts in which FRED, ALFRED and FRED-MD hand out monthly series. */
final class FredFiles {
  /** Reads no JSON. */
  static final FiguresForm NO_JSON =
      (text, file) -> {
        throw new InputException(
            "The figures (" + file + ") are JSON.",
            "read them by FredJson, which needs Jackson, or get them as CSV.");
      };

  private FredFiles() {}

  static MarketData read(Path fileOrFolder, LocalDate until, FiguresForm json) {
    FredSources sources = FredSources.of(fileOrFolder, json);
    return read(sources.tables(), sources.passedOver(), until);
  }

  static MarketData read(String text, String file, LocalDate until) {
    String unmarked = TextFile.unmarked(text);
    List<Table> tables =
        FredSources.isJson(unmarked)
            ? NO_JSON.tables(unmarked, file)
            : List.of(FredSources.table(new NamedText(file, unmarked)));
    return read(tables, List.of(), until);
  }

  private static MarketData read(List<Table> tables, List<String> passedOver, LocalDate until) {
    List<FredColumn> columns = FredColumn.chosen(tables, until);
    Map<Series, SortedMap<YearMonth, BigDecimal>> values = new EnumMap<>(Series.class);
    Map<Series, LocalDate> vintages = new EnumMap<>(Series.class);
    for (Table table : tables) {
      List<FredColumn> here =
          columns.stream().filter(column -> column.table().equals(table)).toList();
      if (!here.isEmpty()) {
        add(table, here, values);
      }
    }
    for (FredColumn column : columns) {
      if (column.vintage() != null) {
        vintages.put(column.series(), column.vintage());
      }
    }
    NearSeries.refuseAbsent(values.keySet(), tables, passedOver);
    return new MarketData(values, vintages);
  }

  private static void add(
      Table table, List<FredColumn> columns, Map<Series, SortedMap<YearMonth, BigDecimal>> values) {
    List<LocalDate> days = FredDates.of(table);
    refuseTwice(table, days);
    FredNumbers numbers = FredNumbers.of(table, columns);
    for (FredColumn column : columns) {
      SortedMap<YearMonth, BigDecimal> months = new TreeMap<>();
      values.put(column.series(), months);
      for (int i = 0; i < days.size(); i++) {
        Row row = table.rows().get(i);
        BigDecimal value = numbers.value(row, column.name());
        if (value != null) {
          column.check(row, YearMonth.from(days.get(i)), value);
          months.put(YearMonth.from(days.get(i)), value);
        }
      }
      column.checkMonths(months);
    }
  }

  private static void refuseTwice(Table table, List<LocalDate> days) {
    String date = table.header().get(0);
    Map<YearMonth, Row> before = new HashMap<>();
    for (int i = 0; i < days.size(); i++) {
      Row row = table.rows().get(i);
      Row twin = before.put(YearMonth.from(days.get(i)), row);
      if (twin != null) {
        String often = Frequency.of(days);
        throw row.refuse(
            date,
            row.required(date),
            "has the same month as line "
                + twin.line()
                + (often == null ? "" : ": the file is " + often),
            "hand over monthly series, each month once" + NearSeries.often(table) + ".");
      }
    }
  }
}
