package dev.smallcap.advisor.rulebook.conclusion;

/**
 * What the sleeve's sales leave over stays in cash for want of a core fund; its words stand in the
 * rule. Immutable and thread-safe.
 */
public record CashKept() implements Conclusion {}
