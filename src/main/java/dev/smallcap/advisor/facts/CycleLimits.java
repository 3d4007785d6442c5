package dev.smallcap.advisor.facts;

import dev.smallcap.advisor.terms.Parameter;
import java.math.BigDecimal;

/**
 * The parameters that the market rules read, as of one date. Immutable and thread-safe.
 *
 * @param rateCut a change at or below it is a cut, percentage points
 * @param rateHike a change at or above it is a rise, percentage points
 * @param stablePrices inflation up to it is stable, percent
 * @param toleratedPrices inflation up to it is stable while not rising, percent
 * @param risingPrices a change above it is rising, percentage points
 * @param fallingPrices a change at or below it is falling fast enough, percentage points
 * @param growth activity from it on grows, percent a year
 * @param consumption the least growth of consumption in a recovery, percent a year
 * @param collapse activity at or below it is a recession by itself, percent a year
 * @param slump a Sahm measure from it on signals a slump, percentage points
 * @param flatCurve a slope below it is flat, percentage points
 * @param tightCurve a slope below it is flat while money is tight, percentage points
 * @param confirmMonths months after which a change of label counts
 * @param clockPause months labelled otherwise after which a recovery begins anew
 * @param firstStageMonths last month of ER1
 * @param premiumMonths last month of ER2, the year of article §5
 * @param historyMonths months of history that advice needs
 * @param declarationDays days a declaration is used
 * @param signs the number of signs
 * @param articleYear the year that the article speaks of
 * @param rounding a change of a figure that is within rounding, percentage points
 */
public record CycleLimits(
    @Parameter("cycle.rate.cut") BigDecimal rateCut,
    @Parameter("cycle.rate.hike") BigDecimal rateHike,
    @Parameter("cycle.prices.stable") BigDecimal stablePrices,
    @Parameter("cycle.prices.tolerated") BigDecimal toleratedPrices,
    @Parameter("cycle.prices.rising") BigDecimal risingPrices,
    @Parameter("cycle.prices.falling") BigDecimal fallingPrices,
    @Parameter("cycle.activity.growth") BigDecimal growth,
    @Parameter("cycle.activity.consumption") BigDecimal consumption,
    @Parameter("cycle.activity.collapse") BigDecimal collapse,
    @Parameter("cycle.slump") BigDecimal slump,
    @Parameter("cycle.curve.flat") BigDecimal flatCurve,
    @Parameter("cycle.curve.tight") BigDecimal tightCurve,
    @Parameter("cycle.confirm.months") int confirmMonths,
    @Parameter("cycle.clock.pause") int clockPause,
    @Parameter("cycle.stage.first") int firstStageMonths,
    @Parameter("cycle.premium") int premiumMonths,
    @Parameter("cycle.history") int historyMonths,
    @Parameter("cycle.declaration.days") int declarationDays,
    @Parameter("cycle.signs") int signs,
    @Parameter("cycle.article.year") int articleYear,
    @Parameter("cycle.rounding") BigDecimal rounding) {}
