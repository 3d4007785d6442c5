package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Parameter;
import dev.smallcap.advisor.terms.Series;
import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * How a series moved from one month to the next. Immutable and thread-safe.
 *
 * @param series the series
 * @param month the later of the two months
 * @param before the value of the earlier month
 * @param value the value of the later one
 * @param inPercent whether the size is in percent of the value before; else in percentage points
 * @param size how far it moved, either way
 * @param changeMost the largest such move that the series has ever shown
 */
public record MonthlyChange(
    Series series,
    YearMonth month,
    BigDecimal before,
    BigDecimal value,
    boolean inPercent,
    BigDecimal size,
    @Parameter("change.most.") BigDecimal changeMost) {}
