package dev.smallcap.advisor.rulebook.conclusion;

import dev.smallcap.advisor.terms.Inflation;

/**
 * The state of consumer prices in a month. Immutable and thread-safe.
 *
 * @param inflation the state
 */
public record PriceFinding(Inflation inflation) implements Conclusion {}
