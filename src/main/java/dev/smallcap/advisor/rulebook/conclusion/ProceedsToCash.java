package dev.smallcap.advisor.rulebook.conclusion;

/** What sales of the sleeve leave over stays in cash. Immutable and thread-safe. */
public record ProceedsToCash() implements Conclusion {}
