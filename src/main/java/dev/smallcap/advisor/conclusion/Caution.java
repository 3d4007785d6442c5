package dev.smallcap.advisor.conclusion;

/** Something to be careful about; its words stand in the rule. Immutable and thread-safe. */
public record Caution() implements Conclusion {}
