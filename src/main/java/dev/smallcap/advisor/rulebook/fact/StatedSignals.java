package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Activity;
import dev.smallcap.advisor.terms.Inflation;
import dev.smallcap.advisor.terms.RateDirection;
import dev.smallcap.advisor.terms.Slump;

/**
 * Signals that a host handed over as words. Immutable and thread-safe.
 *
 * @param rates the policy rate
 * @param inflation prices
 * @param activity consumption and production
 * @param slump whether a slump lies behind
 */
public record StatedSignals(
    RateDirection rates, Inflation inflation, Activity activity, Slump slump) {}
