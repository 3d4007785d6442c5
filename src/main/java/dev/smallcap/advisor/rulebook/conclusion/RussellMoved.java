package dev.smallcap.advisor.rulebook.conclusion;

import dev.smallcap.advisor.terms.RussellFate;

/**
 * A Russell leg, or a part of it, moves on; its words stand in the rule. Immutable and thread-safe.
 *
 * @param why LEAVES where all of it leaves, MEASURED where it comes down to the client's own share
 */
public record RussellMoved(RussellFate why) implements Conclusion {}
