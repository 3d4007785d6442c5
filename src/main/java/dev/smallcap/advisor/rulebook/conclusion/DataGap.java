package dev.smallcap.advisor.rulebook.conclusion;

/** The figures cannot carry advice: their phase is UNKNOWN. Immutable and thread-safe. */
public record DataGap() implements Conclusion {}
