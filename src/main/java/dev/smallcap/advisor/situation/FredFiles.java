package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.files.Row;
import dev.smallcap.advisor.files.Table;
import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.terms.Checks;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Series;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the layouts in which FRED, ALFRED and FRED-MD hand out monthly series. */
final class FredFiles {
  private static final List<String> DATES = List.of("observation_date", "DATE", "month");

  private FredFiles() {}

  static MarketData read(Path fileOrFolder, LocalDate until) {
    List<Table> tables = new ArrayList<>();
    for (Path file :
        Files.isDirectory(fileOrFolder) ? inside(fileOrFolder) : List.of(fileOrFolder)) {
      tables.add(Table.parse(TextFile.read(file), file.toString()));
    }
    return read(tables, until);
  }

  static MarketData read(Table table, LocalDate until) {
    return read(List.of(table), until);
  }

  private static MarketData read(List<Table> tables, LocalDate until) {
    tables.forEach(FredFiles::checkDates);
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
    NearSeries.refuseAbsent(values.keySet(), tables);
    return new MarketData(values, vintages);
  }

  private static List<Path> inside(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found =
          files.filter(file -> file.getFileName().toString().endsWith(".csv")).sorted().toList();
      if (found.isEmpty()) {
        throw new InputException(
            "The folder (" + folder + ") holds no .csv file.", "put the FRED downloads there.");
      }
      return found;
    } catch (IOException e) {
      throw new InputException(
          "The folder (" + folder + ") cannot be read: " + e.getMessage(), "check its rights.", e);
    }
  }

  private static void checkDates(Table table) {
    String date = table.header().get(0);
    if (!DATES.contains(date)) {
      throw new InputException(
          table.file()
              + ", line 1: the first column ("
              + Checks.shown(date)
              + ") is not one of "
              + DATES
              + ".",
          "hand over the file as FRED writes it.");
    }
  }

  private static void add(
      Table table, List<FredColumn> columns, Map<Series, SortedMap<YearMonth, BigDecimal>> values) {
    String date = table.header().get(0);
    SortedMap<YearMonth, Long> lines = new TreeMap<>();
    for (FredColumn column : columns) {
      values.put(column.series(), new TreeMap<>());
    }
    for (Row row : table.rows()) {
      YearMonth month = month(row, date);
      Long before = lines.put(month, row.line());
      if (before != null) {
        throw row.refuse(
            date,
            month.toString(),
            "has the same month as line " + before,
            "hand over monthly series, each month once" + NearSeries.daily(table) + ".");
      }
      for (FredColumn column : columns) {
        String field = row.optional(column.name());
        if (field != null && !field.equals(".")) {
          BigDecimal value = row.decimal(column.name());
          try {
            MarketData.check(column.series(), month, value);
          } catch (InputException e) {
            throw row.refuse(e);
          }
          Objects.requireNonNull(values.get(column.series())).put(month, value);
        }
      }
    }
    for (FredColumn column : columns) {
      column.checkMonths(Objects.requireNonNull(values.get(column.series())));
    }
  }

  private static YearMonth month(Row row, String column) {
    String field = row.required(column);
    try {
      return field.length() == 7 ? YearMonth.parse(field) : YearMonth.from(LocalDate.parse(field));
    } catch (DateTimeParseException e) {
      throw row.refuse(column, field, "is not a month", "write it like 2025-12-01 or 2025-12.");
    }
  }
}
