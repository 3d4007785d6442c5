package dev.smallcap.advisor.rulebook.fact;

/**
 * What a client asks for, measured. Immutable and thread-safe.
 *
 * @param allInForSurge whether a sleeve of all the equity money is asked for, and the interest
 *     rests only on a recent surge
 */
public record Wish(boolean allInForSurge) {}
