package dev.smallcap.advisor.rulebook.conclusion;

import dev.smallcap.advisor.terms.PositionKind;

/**
 * A leg is not opened; its words stand in the rule. Immutable and thread-safe.
 *
 * @param leg the leg
 * @param heir the leg that gets its part, or the core
 */
public record LegClosed(PositionKind leg, PositionKind heir) implements Conclusion {}
