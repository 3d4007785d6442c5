package dev.smallcap.advisor.rulebook.conclusion;

/** Orders are due, and none can be made; its words stand in the rule. Immutable and thread-safe. */
public record NothingOrdered() implements Conclusion {}
