package dev.smallcap.advisor.facts;

/**
 * The parameters that the rules of the last step read, as of one date. Immutable and thread-safe.
 *
 * @param russellReviewMonths months to the next review while a Russell fund is held
 * @param reviewMonths months to the next review otherwise
 * @param actionDays business days to act after a confirmed change of phase
 */
public record ReviewLimits(int russellReviewMonths, int reviewMonths, int actionDays) {}
