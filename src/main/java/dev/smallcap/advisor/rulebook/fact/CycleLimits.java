package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Parameter;
import java.math.BigDecimal;

/**
 * The parameters that the market rules read, as of one date. Immutable and thread-safe.
 *
 * @param cycleRateCut a change at or below it is a cut, percentage points
 * @param cycleRateHike a change at or above it is a rise, percentage points
 * @param cyclePricesStable inflation up to it is stable, percent
 * @param cyclePricesTolerated inflation up to it is stable while not rising, percent
 * @param cyclePricesRising a change above it is rising, percentage points
 * @param cyclePricesFalling a change at or below it is falling fast enough, percentage points
 * @param cycleActivityGrowth activity from it on grows, percent a year
 * @param cycleActivityConsumption the least growth of consumption in a recovery, percent a year
 * @param cycleActivityCollapse activity at or below it is a recession by itself, percent a year
 * @param cycleSlump a Sahm measure from it on signals a slump, percentage points
 * @param cycleCurveFlat a slope below it is flat, percentage points
 * @param cycleCurveTight a slope below it is flat while money is tight, percentage points
 * @param cycleConfirmMonths months after which a change of label counts
 * @param cycleClockPause months labelled otherwise after which a recovery begins anew
 * @param cycleStageFirst last month of ER1
 * @param cyclePremium last month of ER2, the year of article §5
 * @param cycleHistory months of history that advice needs
 * @param cycleDeclarationDays days a declaration is used
 * @param cycleSigns the number of signs
 * @param cycleArticleYear the year that the article speaks of
 * @param policyReviewMonths months after which a policy is to be reviewed again
 * @param cycleRounding a change of a figure that is within rounding, percentage points
 */
public record CycleLimits(
    @Parameter("cycle.rate.cut") BigDecimal cycleRateCut,
    @Parameter("cycle.rate.hike") BigDecimal cycleRateHike,
    @Parameter("cycle.prices.stable") BigDecimal cyclePricesStable,
    @Parameter("cycle.prices.tolerated") BigDecimal cyclePricesTolerated,
    @Parameter("cycle.prices.rising") BigDecimal cyclePricesRising,
    @Parameter("cycle.prices.falling") BigDecimal cyclePricesFalling,
    @Parameter("cycle.activity.growth") BigDecimal cycleActivityGrowth,
    @Parameter("cycle.activity.consumption") BigDecimal cycleActivityConsumption,
    @Parameter("cycle.activity.collapse") BigDecimal cycleActivityCollapse,
    @Parameter("cycle.slump") BigDecimal cycleSlump,
    @Parameter("cycle.curve.flat") BigDecimal cycleCurveFlat,
    @Parameter("cycle.curve.tight") BigDecimal cycleCurveTight,
    @Parameter("cycle.confirm.months") int cycleConfirmMonths,
    @Parameter("cycle.clock.pause") int cycleClockPause,
    @Parameter("cycle.stage.first") int cycleStageFirst,
    @Parameter("cycle.premium") int cyclePremium,
    @Parameter("cycle.history") int cycleHistory,
    @Parameter("cycle.declaration.days") int cycleDeclarationDays,
    @Parameter("cycle.signs") int cycleSigns,
    @Parameter("cycle.article.year") int cycleArticleYear,
    @Parameter("policy.review.months") int policyReviewMonths,
    @Parameter("cycle.rounding") BigDecimal cycleRounding) {}
