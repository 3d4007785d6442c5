package dev.smallcap.advisor.rulebook.conclusion;

import dev.smallcap.advisor.terms.CyclePhase;

/**
 * A label that counts from this month on. Immutable and thread-safe.
 *
 * @param phase the phase
 */
public record PhaseConfirmed(CyclePhase phase) implements Conclusion {}
