package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Parameter;
import java.math.BigDecimal;

/**
 * How the figures of the cycle are measured: over which months, and with which weight. Immutable
 * and thread-safe.
 *
 * @param cycleRateMonths span of the change of the policy rate
 * @param cyclePricesMonths span of the change of prices
 * @param cyclePricesChangeMonths span over which that change is compared
 * @param cycleSlumpMonths months whose lowest unemployment the Sahm measure compares with
 * @param cycleLookBack months of the highest Sahm measure and the lowest slope
 * @param cycleActivityWeight weight of consumption in activity, percent; production has the rest
 * @param cycleGap the most months missing in a row that are filled between their neighbours
 */
public record CycleWindows(
    @Parameter("cycle.rate.months") int cycleRateMonths,
    @Parameter("cycle.prices.months") int cyclePricesMonths,
    @Parameter("cycle.prices.change-months") int cyclePricesChangeMonths,
    @Parameter("cycle.slump.months") int cycleSlumpMonths,
    @Parameter("cycle.look-back") int cycleLookBack,
    @Parameter("cycle.activity.weight") BigDecimal cycleActivityWeight,
    @Parameter("cycle.gap") int cycleGap) {}
