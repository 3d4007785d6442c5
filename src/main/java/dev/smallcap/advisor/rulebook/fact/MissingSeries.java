package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Series;
import java.time.YearMonth;

/**
 * A series without which a month cannot be labelled. Immutable and thread-safe.
 *
 * @param month the month
 * @param series the series
 */
public record MissingSeries(YearMonth month, Series series) {}
