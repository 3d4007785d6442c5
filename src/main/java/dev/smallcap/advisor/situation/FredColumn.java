package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Series;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds one of the series, as FRED names it, or with the day of its vintage, as
 * ALFRED does.
 *
 * @param table the file it stands in
 * @param name its name, such as {@code UNRATE_20260116}
 * @param series the series
 * @param vintage the day on which its values stood there, or null where it is not named
 */
record FredColumn(Table table, String name, Series series, @Nullable LocalDate vintage) {
  private static final Set<Series> INDEXES =
      Set.of(Series.CPIAUCSL, Series.INDPRO, Series.DPCERA3M086SBEA);

  private static final String CHANGE =
      "the column holds changes of it: download the index itself, without a transformation.";

  /** One column for each series that is there: of several with a day the newest until another. */
  static List<FredColumn> chosen(List<Table> tables, LocalDate until) {
    List<FredColumn> chosen = new ArrayList<>();
    for (Series series : Series.values()) {
      List<FredColumn> all = new ArrayList<>();
      for (Table table : tables) {
        for (String name : table.header()) {
          if (is(name, series)) {
            all.add(new FredColumn(table, name, series, vintage(name)));
          }
        }
      }
      if (!all.isEmpty()) {
        chosen.add(newest(series, all, until));
      }
    }
    return chosen;
  }

  private static boolean is(String name, Series series) {
    return name.equals(series.name()) || (name.startsWith(series + "_") && vintage(name) != null);
  }

  private static @Nullable LocalDate vintage(String name) {
    try {
      return LocalDate.parse(
          name.substring(name.indexOf('_') + 1), DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static FredColumn newest(Series series, List<FredColumn> all, LocalDate until) {
    List<FredColumn> usable =
        all.stream()
            .filter(column -> column.vintage == null || !column.vintage.isAfter(until))
            .sorted(Comparator.comparing(FredColumn::day))
            .toList();
    if (usable.isEmpty()) {
      throw new InputException(
          "The column ("
              + all.get(0).name
              + ") of "
              + all.get(0).table.file()
              + " is of a day after "
              + until
              + ", and so is every other one of the series.",
          "hand over what stood there by that day.");
    }
    FredColumn newest = usable.get(usable.size() - 1);
    for (FredColumn other : usable) {
      if (!other.equals(newest) && (other.vintage == null || other.day().equals(newest.day()))) {
        throw new InputException(
            "The series ("
                + series
                + ") stands "
                + (other.table.equals(newest.table)
                    ? "twice in " + other.table.file()
                    : "in " + other.table.file() + " and in " + newest.table.file())
                + (other.name.equals(newest.name)
                    ? "."
                    : ", in the columns " + other.name + " and " + newest.name + "."),
            "remove one of the two.");
      }
    }
    return newest;
  }

  private LocalDate day() {
    return vintage == null ? LocalDate.MIN : vintage;
  }

  /**
   * Checks a value.
   *
   * @throws InputException if it cannot be one of the series
   */
  void check(Row row, YearMonth month, BigDecimal value) {
    try {
      MarketData.check(series, month, value);
    } catch (InputException e) {
      throw INDEXES.contains(series) && value.signum() <= 0
          ? row.refuse(name, value.toPlainString(), "is not above 0, as an index is", CHANGE)
          : row.refuse(e);
    }
  }

  /**
   * Checks the months of its values.
   *
   * @throws InputException if there is none, or they come less often than monthly
   */
  void checkMonths(SortedMap<YearMonth, BigDecimal> values) {
    if (values.isEmpty()) {
      throw new InputException(
          table.file() + " has no value in the column (" + name + ").",
          "it was cut off: download it again.");
    }
    String often = Frequency.ofMonths(values.keySet());
    if (often != null) {
      throw new InputException(
          table.file() + " holds " + often + " values in the column (" + name + ").",
          "download the series again with the frequency Monthly.");
    }
  }
}
