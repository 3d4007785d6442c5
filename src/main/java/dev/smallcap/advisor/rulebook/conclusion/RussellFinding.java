package dev.smallcap.advisor.rulebook.conclusion;

import dev.smallcap.advisor.terms.RussellFate;

/**
 * What becomes of a Russell leg. Immutable and thread-safe.
 *
 * @param fate whether it leaves, stays, or is measured against the client's own share
 */
public record RussellFinding(RussellFate fate) implements Conclusion {}
