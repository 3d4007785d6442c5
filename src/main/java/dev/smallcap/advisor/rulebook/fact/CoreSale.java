package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Percent;

/**
 * Core funds that are to be sold for purchases in the sleeve. Immutable and thread-safe.
 *
 * @param wholeShares whether the account deals in whole shares
 * @param aboveBought whether more would stay in cash than is bought
 * @param excess what would stay in cash, percent of Q, as people read it
 */
public record CoreSale(boolean wholeShares, boolean aboveBought, Percent excess) {}
