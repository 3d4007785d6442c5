package dev.smallcap.advisor.rulebook.conclusion;

/** A Russell leg lies above the client's own share of it. Immutable and thread-safe. */
public record AboveShare() implements Conclusion {}
