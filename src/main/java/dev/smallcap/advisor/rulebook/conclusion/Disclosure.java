package dev.smallcap.advisor.rulebook.conclusion;

/** Something that has to be disclosed; its words stand in the rule. Immutable and thread-safe. */
public record Disclosure() implements Conclusion {}
