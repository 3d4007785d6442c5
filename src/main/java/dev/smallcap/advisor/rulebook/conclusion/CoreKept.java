package dev.smallcap.advisor.rulebook.conclusion;

/**
 * The last core fund is not sold for purchases in the sleeve; its words stand in the rule.
 * Immutable and thread-safe.
 */
public record CoreKept() implements Conclusion {}
