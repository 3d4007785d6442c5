package dev.smallcap.advisor.rulebook.conclusion;

import dev.smallcap.advisor.terms.PositionKind;

/**
 * A leg is too small to be opened. Immutable and thread-safe.
 *
 * @param leg the leg
 */
public record LegTooSmall(PositionKind leg) implements Conclusion {}
