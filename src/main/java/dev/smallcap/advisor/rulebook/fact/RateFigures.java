package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.RateDirection;
import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * The move of the policy rate up to one month, as the rules read it. Immutable and thread-safe.
 *
 * @param month the month
 * @param change FEDFUNDS less its value six months before, percentage points
 * @param earlierMove the last move (CUTTING or HIKING) of an earlier month, HOLD with none
 */
public record RateFigures(YearMonth month, BigDecimal change, RateDirection earlierMove) {}
