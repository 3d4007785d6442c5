package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Series;
import java.time.YearMonth;

/**
 * A figure that was handed in though none was ever published. Immutable and thread-safe.
 *
 * @param series the series
 * @param month the month
 */
public record UnpublishedFigure(Series series, YearMonth month) {}
