package dev.smallcap.advisor.rulebook.conclusion;

/**
 * Evidence for or against the advice, shown beside it; its words stand in the rule. Immutable and
 * thread-safe.
 */
public record Evidence() implements Conclusion {}
