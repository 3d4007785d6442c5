package dev.smallcap.advisor.rulebook.conclusion;

/** The sleeve or one of its legs lies outside the band. Immutable and thread-safe. */
public record OutsideBand() implements Conclusion {}
