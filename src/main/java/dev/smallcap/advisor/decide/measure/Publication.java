package dev.smallcap.advisor.decide.measure;

import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.Releases;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Series;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * From which day a figure counts: the day that the host says its file is of, else the day of its
 * release, else its month's end and the usual delay of its series. Immutable and thread-safe.
 *
 * @param releases the days that are known
 * @param delays the usual delay of each series, in days
 */
public record Publication(Releases releases, Map<Series, Integer> delays) {
  /** Copies the map. */
  public Publication {
    delays = Map.copyOf(delays);
  }

  /** By the delays in force. */
  public static Publication of(Releases releases, ParameterValues values) {
    Map<Series, Integer> delays = new EnumMap<>(Series.class);
    for (Series series : Series.values()) {
      delays.put(series, values.integer(Releases.DELAY, series));
    }
    return new Publication(releases, delays);
  }

  /** The day from which a figure counts that no vintage is known of; null where it never does. */
  public @Nullable LocalDate countsFrom(Series series, YearMonth month) {
    Releases.Release release = releases.find(series, month);
    return release == null
        ? month.atEndOfMonth().plusDays(Objects.requireNonNull(delays.get(series)))
        : release.day();
  }

  /** Whether that day is told by the usual delay alone. */
  public boolean isUsual(Series series, YearMonth month) {
    return releases.find(series, month) == null;
  }

  /** The first month after another whose figure was, or will be, published. */
  public YearMonth awaited(Series series, YearMonth latest) {
    YearMonth next = latest.plusMonths(1);
    while (countsFrom(series, next) == null) {
      next = next.plusMonths(1);
    }
    return next;
  }

  /** The day from which every series has a value of a month, be it one filled in. */
  public LocalDate wholeFrom(YearMonth month) {
    LocalDate last = month.atEndOfMonth();
    for (Series series : Series.values()) {
      LocalDate from = countsFrom(series, awaited(series, month.minusMonths(1)));
      last = from != null && from.isAfter(last) ? from : last;
    }
    return last;
  }

  /**
   * The figures that count on a day.
   *
   * @throws InputException if their vintage is after the day
   */
  public MarketData known(MarketData data, LocalDate asOf) {
    Map<Series, SortedMap<YearMonth, BigDecimal>> known = new EnumMap<>(Series.class);
    data.values()
        .forEach(
            (series, months) -> {
              LocalDate vintage = data.vintages().get(series);
              if (vintage != null && vintage.isAfter(asOf)) {
                throw new InputException(
                    "The figures of ("
                        + series
                        + ") are of "
                        + vintage
                        + ", after the as-of date "
                        + asOf
                        + ".",
                    "hand over what stood there by that date, or correct one of the two dates.");
              }
              SortedMap<YearMonth, BigDecimal> counting = new TreeMap<>(months);
              if (vintage == null) {
                counting.keySet().removeIf(month -> !counts(series, month, asOf));
              }
              known.put(series, counting);
            });
    return new MarketData(known, data.vintages());
  }

  private boolean counts(Series series, YearMonth month, LocalDate asOf) {
    LocalDate from = countsFrom(series, month);
    return from != null && !from.isAfter(asOf);
  }
}
