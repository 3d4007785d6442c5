package dev.smallcap.advisor.rulebook.conclusion;

import dev.smallcap.advisor.terms.Slump;

/**
 * Whether a slump lies behind a month. Immutable and thread-safe.
 *
 * @param slump the finding
 */
public record SlumpFinding(Slump slump) implements Conclusion {}
