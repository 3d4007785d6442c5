package dev.smallcap.advisor.rulebook.conclusion;

import dev.smallcap.advisor.terms.CyclePhase;

/**
 * A phase that a month could be given; the order in the parameters decides between several.
 * Immutable and thread-safe.
 *
 * @param phase the phase
 */
public record PhaseLabel(CyclePhase phase) implements Conclusion {}
