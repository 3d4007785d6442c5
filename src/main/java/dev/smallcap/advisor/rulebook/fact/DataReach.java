package dev.smallcap.advisor.rulebook.fact;

/**
 * How much history there is before the month assessed. Immutable and thread-safe.
 *
 * @param months months before the month assessed for which every series has begun; -1 when no month
 *     has them all
 */
public record DataReach(int months) {}
