package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Percent;

/**
 * Leveraged small- and mid-cap funds that are sold with the sleeve's other orders. Immutable and
 * thread-safe.
 *
 * @param weight their value, percent of Q, as people read it
 * @param exposure their value times leverage, percent of Q, as people read it
 */
public record LeveragedSale(Percent weight, Percent exposure) {}
