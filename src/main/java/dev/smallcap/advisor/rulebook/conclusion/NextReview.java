package dev.smallcap.advisor.rulebook.conclusion;

/**
 * When the advice is to be looked at again. Immutable and thread-safe.
 *
 * @param months months from the as-of date
 */
public record NextReview(int months) implements Conclusion {}
