package dev.smallcap.advisor.rulebook.fact;

/**
 * What the fund list offers as a whole. Immutable and thread-safe.
 *
 * @param mildestGrade the mildest risk grade among the unleveraged funds of the legs, 1 (very high)
 *     to 6 (very low)
 */
public record FundListFacts(int mildestGrade) {}
