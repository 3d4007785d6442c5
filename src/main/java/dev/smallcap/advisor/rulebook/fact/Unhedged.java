package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Percent;

/**
 * What stays in a foreign currency after the trades of a client who asks for the hedge. Immutable
 * and thread-safe.
 *
 * @param sleeve whether it is of the sleeve, not of the core
 * @param part how much of it, percent of Q
 * @param funds what it is, by ids
 */
public record Unhedged(boolean sleeve, Percent part, String funds) {}
