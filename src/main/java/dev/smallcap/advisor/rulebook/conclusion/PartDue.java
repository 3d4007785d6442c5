package dev.smallcap.advisor.rulebook.conclusion;

/** A monthly part is due today. Immutable and thread-safe. */
public record PartDue() implements Conclusion {}
