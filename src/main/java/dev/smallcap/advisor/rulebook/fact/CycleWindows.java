package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Parameter;

/**
 * The spans, in months, over which the figures of the cycle are measured. Immutable and
 * thread-safe.
 *
 * @param cycleRateMonths span of the change of the policy rate
 * @param cyclePricesMonths span of the change of prices
 * @param cyclePricesChangeMonths span over which that change is compared
 * @param cycleSlumpMonths months whose lowest unemployment the Sahm measure compares with
 * @param cycleLookBack months of the highest Sahm measure and the lowest slope
 */
public record CycleWindows(
    @Parameter("cycle.rate.months") int cycleRateMonths,
    @Parameter("cycle.prices.months") int cyclePricesMonths,
    @Parameter("cycle.prices.change-months") int cyclePricesChangeMonths,
    @Parameter("cycle.slump.months") int cycleSlumpMonths,
    @Parameter("cycle.look-back") int cycleLookBack) {}
