package dev.smallcap.advisor.rulebook.conclusion;

import dev.smallcap.advisor.terms.Horizon;

/**
 * The horizon that the size is read for; withdrawals shorten it. Immutable and thread-safe.
 *
 * @param horizon the horizon
 */
public record SizeHorizon(Horizon horizon) implements Conclusion {}
