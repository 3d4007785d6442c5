package dev.smallcap.advisor.rulebook.conclusion;

/** What the sleeve's sales leave over is put into the core. Immutable and thread-safe. */
public record ProceedsToCore() implements Conclusion {}
