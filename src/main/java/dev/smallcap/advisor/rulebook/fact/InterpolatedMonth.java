package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Series;
import java.time.YearMonth;

/**
 * A single missing month of a series, filled between its neighbours. Immutable and thread-safe.
 *
 * @param series the series
 * @param month the month filled
 */
public record InterpolatedMonth(Series series, YearMonth month) {}
