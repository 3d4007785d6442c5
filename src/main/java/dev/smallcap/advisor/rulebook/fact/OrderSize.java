package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.TradeSide;

/**
 * One order, before it is made. Immutable and thread-safe.
 *
 * @param side whether it buys or sells
 * @param fund the id of the fund
 * @param share what it comes to, percent of Q, exactly
 * @param weight the same as people read it, never more than it is
 * @param amount what it comes to, or was to come to, in money
 * @param minimum the account's smallest trade
 * @param priced whether a price of the fund is known
 * @param price the price of one share in money, nothing where it is not known
 * @param pays whether it pays for an order that is made
 * @param nothing whether it rounds to no share, or no money
 * @param toNothing whether it takes a fund to nothing
 * @param underMinimum whether it lies below the account's smallest trade
 * @param wholeShares whether the account deals in whole shares
 * @param sharesOpen whether it is in money and its shares cannot be counted
 */
public record OrderSize(
    TradeSide side,
    String fund,
    Percent share,
    Percent weight,
    String amount,
    String minimum,
    boolean priced,
    String price,
    boolean pays,
    boolean nothing,
    boolean toNothing,
    boolean underMinimum,
    boolean wholeShares,
    boolean sharesOpen) {}
