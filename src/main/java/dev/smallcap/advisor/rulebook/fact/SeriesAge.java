package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Parameter;
import dev.smallcap.advisor.terms.Series;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How old the latest value of a series is that counts. Immutable and thread-safe.
 *
 * @param series the series
 * @param latest the month of that value
 * @param days days from the end of that month to the as-of date
 * @param awaited the next month of which a figure is published
 * @param counts the day from which that figure counts
 * @param stale days allowed
 */
public record SeriesAge(
    Series series,
    YearMonth latest,
    long days,
    YearMonth awaited,
    LocalDate counts,
    @Parameter("stale.") int stale) {}
