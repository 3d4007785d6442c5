package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.Exact;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Series;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The monthly figures that the phase is read from, as published, and the day of the file they stood
 * in where that is known. Immutable and thread-safe.
 *
 * @param values the value of each month, by series; a missing month is absent
 * @param vintages the day on which a series stood so in its file: all its values count from then
 *     on. A series without one counts as its figures were published
 */
public record MarketData(
    Map<Series, SortedMap<YearMonth, BigDecimal>> values, Map<Series, LocalDate> vintages) {
  private static final BigDecimal RATE = BigDecimal.valueOf(100);
  private static final BigDecimal INDEX = BigDecimal.valueOf(1_000_000_000);
  private static final YearMonth FIRST = YearMonth.of(1900, 1);
  private static final YearMonth LAST = YearMonth.of(2199, 12);

  /**
   * Copies and checks the values, and writes them in one way: 4.5 and 4.50 are the same.
   *
   * @throws InputException if a rate lies beyond 100 either way, an index is not positive, a month
   *     lies outside 1900-2199, or had not ended on the day that the series is of
   */
  public MarketData {
    Map<Series, SortedMap<YearMonth, BigDecimal>> copy = new EnumMap<>(Series.class);
    values.forEach(
        (series, months) -> {
          SortedMap<YearMonth, BigDecimal> exact = new TreeMap<>();
          months.forEach(
              (month, value) -> {
                check(series, month, value);
                exact.put(month, Exact.decimal(value));
              });
          copy.put(series, Collections.unmodifiableSortedMap(exact));
        });
    Map<Series, LocalDate> days = new EnumMap<>(Series.class);
    vintages.forEach(
        (series, day) -> {
          SortedMap<YearMonth, BigDecimal> months = copy.get(series);
          if (months != null && !months.isEmpty()) {
            checkEnded(series, months.lastKey(), day);
          }
          days.put(series, Arguments.day(day, "vintage of " + series));
        });
    values = Collections.unmodifiableMap(copy);
    vintages = Collections.unmodifiableMap(days);
  }

  /** Figures of which it is not known on which day they stood in their file. */
  public MarketData(Map<Series, SortedMap<YearMonth, BigDecimal>> values) {
    this(values, Map.of());
  }

  private static void checkEnded(Series series, YearMonth last, LocalDate day) {
    if (last.atEndOfMonth().isAfter(day)) {
      throw new InputException(
          "The figures of ("
              + series
              + ") hold the month "
              + last
              + ", which had not ended on "
              + day
              + ", the day they are said to be of.",
          "correct the day, or take out the months that had not ended.");
    }
  }

  static void check(Series series, YearMonth month, BigDecimal value) {
    String field = series + " of " + month;
    if (month.isBefore(FIRST) || month.isAfter(LAST)) {
      throw new InputException("The month of " + field + " is out of range.", "check the year.");
    }
    switch (series) {
      case CPIAUCSL, INDPRO, DPCERA3M086SBEA ->
          Arguments.within(value, new BigDecimal("0.000001"), INDEX, field);
      case UNRATE -> Arguments.within(value, BigDecimal.ZERO, RATE, field);
      case FEDFUNDS, GS10, TB3MS -> Arguments.within(value, RATE.negate(), RATE, field);
    }
  }

  /** No figures: only a declared phase or words can act. */
  public static MarketData none() {
    return new MarketData(Map.of());
  }

  /**
   * Reads what FRED and FRED-MD hand out: a CSV file, a text file of one series, a zip archive or a
   * gzip of such, or a folder of all these. The first column is {@code observation_date}, {@code
   * DATE}, {@code month} or {@code sasdate}. The others are series ids, of which unknown ones are
   * passed over; for {@code VALUE} the file's name is the id. Dates may be as spreadsheets save
   * them, if they are clear; an empty field, {@code .}, {@code NA} or {@code #N/A} is a missing
   * value. A column with a day, as ALFRED writes {@code UNRATE_20260116}, holds what stood there on
   * that day; of several the newest is read.
   *
   * @throws InputException naming file, line, column and value, or the series that is in none of
   *     the files
   */
  public static MarketData fred(Path fileOrFolder) {
    return fred(fileOrFolder, LocalDate.MAX);
  }

  /**
   * Reads the same, of several columns of one series with a day the newest that is not after
   * another day.
   *
   * @param until that day, such as the as-of date
   * @throws InputException as above, or if all columns of a series are of later days
   */
  public static MarketData fred(Path fileOrFolder, LocalDate until) {
    return fred(fileOrFolder, until, FredFiles.NO_JSON);
  }

  /**
   * Reads the same, and JSON.
   *
   * @param json reads JSON, as {@code FredJson} does
   * @throws InputException as above
   */
  public static MarketData fred(Path fileOrFolder, LocalDate until, FiguresForm json) {
    return FredFiles.read(fileOrFolder, until, json);
  }

  /**
   * Reads the text of one FRED download that holds all seven series.
   *
   * @param text the CSV text
   * @param file what to call it in messages
   * @throws InputException naming file, line, column and value, or the series that it lacks
   */
  public static MarketData parse(String text, String file) {
    return FredFiles.read(text, file, LocalDate.MAX);
  }

  /**
   * These figures as they stood in a file on a day: all that is in it was known by then. Series
   * that have such a day already keep it.
   *
   * @throws InputException if a month had not ended on the day, or a series is of a later day
   */
  public MarketData asDownloadedOn(LocalDate day) {
    Map<Series, LocalDate> days = new EnumMap<>(Series.class);
    for (Series series : values.keySet()) {
      LocalDate own = vintages.getOrDefault(series, day);
      if (own.isAfter(day)) {
        throw new InputException(
            "The figures of (" + series + ") are of " + own + ", after " + day + ".",
            "give the day on which the newest of them was downloaded.");
      }
      days.put(series, own);
    }
    return new MarketData(values, days);
  }

  /** The value of a month, or null. */
  public @Nullable BigDecimal value(Series series, YearMonth month) {
    SortedMap<YearMonth, BigDecimal> months = values.get(series);
    return months == null ? null : months.get(month);
  }

  /** These figures without the months that end after a day, whatever was published by then. */
  public MarketData until(LocalDate asOf) {
    YearMonth after = YearMonth.from(asOf.plusDays(1));
    Map<Series, SortedMap<YearMonth, BigDecimal>> cut = new EnumMap<>(Series.class);
    values.forEach((series, months) -> cut.put(series, months.headMap(after)));
    return new MarketData(cut, vintages);
  }

  /** Every month from the first to the last for which any series has a value, in order. */
  public List<YearMonth> months() {
    TreeSet<YearMonth> known = new TreeSet<>();
    values.values().forEach(months -> known.addAll(months.keySet()));
    List<YearMonth> all = new ArrayList<>();
    if (!known.isEmpty()) {
      for (YearMonth m = known.first(); !m.isAfter(known.last()); m = m.plusMonths(1)) {
        all.add(m);
      }
    }
    return all;
  }
}
