package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Percent;

/**
 * What the sales of a sleeve bring and its purchases leave. Immutable and thread-safe.
 *
 * @param weight how much, percent of Q, as people read it
 * @param core whether a core fund is held that the account can buy
 * @param cashNeeded whether the client needs it in cash
 * @param purchaseCut whether a purchase waits for it that could not be paid in full
 */
public record Proceeds(Percent weight, boolean core, boolean cashNeeded, boolean purchaseCut) {}
