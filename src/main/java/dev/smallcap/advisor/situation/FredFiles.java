package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.files.Row;
import dev.smallcap.advisor.files.Table;
import dev.smallcap.advisor.files.TextFile;
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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the layouts in which FRED and FRED-MD hand out monthly series. */
final class FredFiles {
  private static final List<String> DATES = List.of("observation_date", "DATE", "month");

  private final Map<Series, SortedMap<YearMonth, BigDecimal>> values = new EnumMap<>(Series.class);
  private final Map<Series, String> files = new EnumMap<>(Series.class);

  private FredFiles() {}

  static MarketData read(Path fileOrFolder) {
    FredFiles fred = new FredFiles();
    for (Path file :
        Files.isDirectory(fileOrFolder) ? inside(fileOrFolder) : List.of(fileOrFolder)) {
      fred.add(Table.parse(TextFile.read(file), file.toString()));
    }
    return fred.data(fileOrFolder.toString());
  }

  static MarketData read(Table table) {
    FredFiles fred = new FredFiles();
    fred.add(table);
    return fred.data(table.file());
  }

  private MarketData data(String source) {
    if (values.isEmpty()) {
      throw new InputException(
          source + " holds none of the series " + Arrays.toString(Series.values()) + ".",
          "download them from FRED, with their ids as column names.");
    }
    return new MarketData(values);
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

  private void add(Table table) {
    String date = table.header().get(0);
    if (!DATES.contains(date)) {
      throw new InputException(
          table.file()
              + ", line 1: the first column ("
              + dev.smallcap.advisor.terms.Checks.shown(date)
              + ") is not one of "
              + DATES
              + ".",
          "hand over the file as FRED writes it.");
    }
    List<Series> series = new ArrayList<>();
    for (Series known : Series.values()) {
      if (table.header().contains(known.name())) {
        String before = files.put(known, table.file());
        if (before != null) {
          throw new InputException(
              "The series (" + known + ") stands in " + before + " and in " + table.file() + ".",
              "remove one of the two.");
        }
        series.add(known);
        values.put(known, new TreeMap<>());
      }
    }
    SortedMap<YearMonth, Long> lines = new TreeMap<>();
    for (Row row : table.rows()) {
      YearMonth month = month(row, date);
      Long before = lines.put(month, row.line());
      if (before != null) {
        throw row.refuse(
            date,
            month.toString(),
            "has the same month as line " + before,
            "hand over monthly series, each month once.");
      }
      for (Series known : series) {
        String field = row.optional(known.name());
        if (field != null && !field.equals(".")) {
          BigDecimal value = row.decimal(known.name());
          try {
            MarketData.check(known, month, value);
          } catch (InputException e) {
            throw row.refuse(e);
          }
          java.util.Objects.requireNonNull(values.get(known)).put(month, value);
        }
      }
    }
    series.stream()
        .filter(known -> java.util.Objects.requireNonNull(values.get(known)).isEmpty())
        .findFirst()
        .ifPresent(
            empty -> {
              throw new InputException(
                  table.file() + " has no value in the column (" + empty + ").",
                  "it was cut off: download it again.");
            });
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
