package dev.smallcap.advisor.rulebook.conclusion;

import dev.smallcap.advisor.terms.ReadingSource;

/**
 * A reading that may act; the order in the parameters decides between several. Immutable and
 * thread-safe.
 *
 * @param source where it comes from
 */
public record ReadingUsable(ReadingSource source) implements Conclusion {}
