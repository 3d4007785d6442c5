package dev.smallcap.advisor.rulebook.conclusion;

/** Leveraged funds are sold; its words stand in the rule. Immutable and thread-safe. */
public record LeveragedSold() implements Conclusion {}
