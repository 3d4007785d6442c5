package dev.smallcap.advisor.rulebook.conclusion;

/**
 * A purchase is made in part or not at all, since it cannot be paid; its words stand in the rule.
 * Immutable and thread-safe.
 *
 * @param fund the id of the fund
 */
public record PurchaseCut(String fund) implements Conclusion {}
