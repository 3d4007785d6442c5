package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.terms.Series;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How old the data behind the advice are. Immutable and thread-safe.
 *
 * @param profile the day the risk profile was taken
 * @param oldestPrice the day of the oldest of the prices and exchange rates that count, or null
 *     where none does
 * @param oldestPriceOf what that is the price or rate of, an instrument's id or a currency pair, or
 *     null
 * @param series the latest month used of each series
 * @param rates the exchange rates used, each with its day, in order of their pairs
 */
public record DataDates(
    LocalDate profile,
    @Nullable LocalDate oldestPrice,
    @Nullable String oldestPriceOf,
    SortedMap<Series, YearMonth> series,
    List<RateUsed> rates) {
  /** Copies the collections. */
  public DataDates {
    series = Collections.unmodifiableSortedMap(new TreeMap<>(series));
    rates = List.copyOf(rates);
  }
}
