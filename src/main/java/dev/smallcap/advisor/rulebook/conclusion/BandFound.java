package dev.smallcap.advisor.rulebook.conclusion;

import dev.smallcap.advisor.terms.Percent;

/**
 * The band that binds. Immutable and thread-safe.
 *
 * @param width its width on each side, percent of the target
 */
public record BandFound(Percent width) implements Conclusion {}
