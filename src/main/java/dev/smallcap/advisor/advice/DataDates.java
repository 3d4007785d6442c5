package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.terms.Series;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How old the data behind the advice are. Immutable and thread-safe.
 *
 * @param profile the day the risk profile was taken
 * @param oldestPrice the day of the oldest price, or null without holdings
 * @param series the latest month used of each series
 */
public record DataDates(
    LocalDate profile, @Nullable LocalDate oldestPrice, SortedMap<Series, YearMonth> series) {
  /** Copies the map. */
  public DataDates {
    series = Collections.unmodifiableSortedMap(new TreeMap<>(series));
  }
}
