package dev.smallcap.advisor.rulebook.conclusion;

import dev.smallcap.advisor.terms.TradeSide;

/**
 * An order is not made; its words stand in the rule. Immutable and thread-safe.
 *
 * @param side whether it was to buy or to sell
 * @param fund the id of the fund
 */
public record OrderUndone(TradeSide side, String fund) implements Conclusion {}
