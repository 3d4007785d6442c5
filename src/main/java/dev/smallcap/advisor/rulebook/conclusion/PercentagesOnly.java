package dev.smallcap.advisor.rulebook.conclusion;

/** Prices are too old for amounts and share counts. Immutable and thread-safe. */
public record PercentagesOnly() implements Conclusion {}
