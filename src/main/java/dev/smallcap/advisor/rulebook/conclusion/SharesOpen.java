package dev.smallcap.advisor.rulebook.conclusion;

/**
 * An order is made in money, its shares left open; its words stand in the rule. Immutable and
 * thread-safe.
 *
 * @param fund the id of the fund
 */
public record SharesOpen(String fund) implements Conclusion {}
