package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Percent;
import java.time.LocalDate;

/**
 * An advice as it is handed out. Immutable and thread-safe.
 *
 * @param draft whether it is one that a person has to look at
 * @param refused whether nothing is traded by decision
 * @param russell whether a fund of the Russell 2000 is held after it
 * @param tiltOver whether the last Russell tilt that is known has expired
 * @param weight what is held of that fund, percent of Q, as people read it
 * @param expired the day on which it expired, the as-of day where it has not
 */
public record AdviceState(
    boolean draft,
    boolean refused,
    boolean russell,
    boolean tiltOver,
    Percent weight,
    LocalDate expired) {}
