package dev.smallcap.advisor.facts;

import dev.smallcap.advisor.terms.Parameter;
import dev.smallcap.advisor.terms.Series;

/**
 * How old the latest value of a series is. Immutable and thread-safe.
 *
 * @param series the series
 * @param days days from the end of its month to the as-of date
 * @param limit days allowed
 */
public record SeriesAge(Series series, long days, @Parameter("stale.") int limit) {}
