package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.ReadingSource;

/**
 * One reading of the phase on the as-of date. Immutable and thread-safe.
 *
 * @param source where it comes from
 * @param phase the phase
 * @param age age of the recovery in months, 0 when there is none
 * @param premiumOver whether the tilt has expired on the as-of date
 * @param daysOld days since it was given; 0 for the figures
 */
public record Reading(
    ReadingSource source, CyclePhase phase, int age, boolean premiumOver, long daysOld) {}
