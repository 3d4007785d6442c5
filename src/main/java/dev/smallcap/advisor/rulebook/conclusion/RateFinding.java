package dev.smallcap.advisor.rulebook.conclusion;

import dev.smallcap.advisor.terms.RateDirection;

/**
 * The direction of the policy rate in a month. Immutable and thread-safe.
 *
 * @param direction the direction
 */
public record RateFinding(RateDirection direction) implements Conclusion {}
