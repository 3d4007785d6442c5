package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Parameter;

/**
 * The parameters that the rules of the last step read, as of one date. Immutable and thread-safe.
 *
 * @param reviewRussell months to the next review while a Russell fund is held
 * @param reviewOther months to the next review otherwise
 * @param reviewAction business days to act after a confirmed change of phase
 */
public record ReviewLimits(
    @Parameter("review.russell") int reviewRussell,
    @Parameter("review.other") int reviewOther,
    @Parameter("review.action") int reviewAction) {}
