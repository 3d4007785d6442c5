package dev.smallcap.advisor.conclusion;

/** What sales of the sleeve leave over stays in cash. Immutable and thread-safe. */
public record ProceedsToCash() implements Conclusion {}
