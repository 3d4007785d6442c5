package dev.smallcap.advisor.rulebook.conclusion;

/**
 * Leveraged funds of a sleeve that is only held are sold before its size is tested. Immutable and
 * thread-safe.
 */
public record LeveragedFirst() implements Conclusion {}
