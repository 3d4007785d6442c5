package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Percent;

/**
 * A purchase that cannot be paid in full. Immutable and thread-safe.
 *
 * @param fund the id of the fund
 * @param weight what can be paid of it, percent of Q, as people read it
 * @param rounding whether no more is missing than rounding to the minor unit makes
 */
public record UnpaidPurchase(String fund, Percent weight, boolean rounding) {}
