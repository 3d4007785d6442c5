package dev.smallcap.advisor.rulebook.fact;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * The figures of one month that a label needs; made only when none is missing. Immutable and
 * thread-safe.
 *
 * @param month the month
 * @param inflation 12-month change of consumer prices, percent
 * @param inflationChange inflation less inflation six months before, percentage points
 * @param consumption real consumption, three months on the three before, percent a year
 * @param activity mean of consumption and industrial production growth, percent a year
 * @param sahm the Sahm measure of unemployment, percentage points, to 0.01
 * @param sahmHigh its highest value within the look-back
 * @param slope ten-year yield less three-month yield, percentage points
 * @param slopeLow its lowest value within the look-back
 */
public record MonthFigures(
    YearMonth month,
    BigDecimal inflation,
    BigDecimal inflationChange,
    BigDecimal consumption,
    BigDecimal activity,
    BigDecimal sahm,
    BigDecimal sahmHigh,
    BigDecimal slope,
    BigDecimal slopeLow) {}
