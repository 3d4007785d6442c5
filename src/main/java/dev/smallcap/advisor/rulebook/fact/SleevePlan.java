package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Stance;

/**
 * What is asked of a sleeve, before its orders are planned. Immutable and thread-safe.
 *
 * @param stance whether it is built, held or left
 * @param russell whether a fund of the Russell 2000 is held
 * @param leveraged whether leveraged small- or mid-cap funds are held
 * @param tiltOver whether the last Russell tilt that is known has expired
 */
public record SleevePlan(Stance stance, boolean russell, boolean leveraged, boolean tiltOver) {}
