package dev.smallcap.advisor.facts;

import dev.smallcap.advisor.terms.Parameter;

/**
 * The parameters that the rules of the last step read, as of one date. Immutable and thread-safe.
 *
 * @param russellReviewMonths months to the next review while a Russell fund is held
 * @param reviewMonths months to the next review otherwise
 * @param actionDays business days to act after a confirmed change of phase
 */
public record ReviewLimits(
    @Parameter("review.russell") int russellReviewMonths,
    @Parameter("review.other") int reviewMonths,
    @Parameter("review.action") int actionDays) {}
