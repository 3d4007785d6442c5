package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Percent;

/**
 * What a client holds, measured against the equity money Q (US equity held plus investable cash).
 * Immutable and thread-safe.
 *
 * @param usEquityHeld whether any US equity is held
 * @param sleeveHeld whether any of the sleeve is held
 * @param inverseHeld whether an inverse fund is held
 * @param shortHeld whether a short position is held
 * @param leveragedCoreHeld whether a leveraged fund of large companies is held
 * @param leveragedCore the ids of these funds
 * @param totalMarketHeld whether a fund of the whole market is held
 * @param marginDebt whether the account is in debt
 * @param sleeve the sleeve now, percent of Q, leveraged funds at value times leverage
 * @param core large-cap funds, leveraged ones at value, percent of Q to the hundredth downwards
 */
public record Exposure(
    boolean usEquityHeld,
    boolean sleeveHeld,
    boolean inverseHeld,
    boolean shortHeld,
    boolean leveragedCoreHeld,
    String leveragedCore,
    boolean totalMarketHeld,
    boolean marginDebt,
    Percent sleeve,
    Percent core) {}
