package dev.smallcap.advisor.rulebook.conclusion;

import dev.smallcap.advisor.terms.PositionKind;

/**
 * A leg has no fund that the account can buy; its words stand in the rule. Immutable and
 * thread-safe.
 *
 * @param leg the leg
 */
public record LegUnfilled(PositionKind leg) implements Conclusion {}
