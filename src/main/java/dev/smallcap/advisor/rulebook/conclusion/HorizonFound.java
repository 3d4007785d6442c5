package dev.smallcap.advisor.rulebook.conclusion;

import dev.smallcap.advisor.terms.Horizon;

/**
 * How long the sleeve is to be held, in words. Immutable and thread-safe.
 *
 * @param horizon the horizon
 */
public record HorizonFound(Horizon horizon) implements Conclusion {}
