package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Stage;

/**
 * What is to be said beside the reading that acts. Immutable and thread-safe.
 *
 * @param label the label of the month assessed
 * @param confirmed the confirmed phase of the month assessed
 * @param figuresAct whether the figures are the reading that acts
 * @param ageAtLeast whether the recovery may be older than counted
 * @param clockAssumed whether a declared recovery came without age or beginning
 * @param recoveryGiven whether the acting reading is a declared recovery
 * @param signsKnown whether the signs of the month assessed could be read
 * @param signs how many of the four signs held
 * @param differs whether a declared phase or stage differs from the figures'
 * @param ownPhase the figures' phase
 * @param ownStage the figures' stage
 * @param ownAge the figures' age of a recovery in months, 0 when there is none
 * @param close whether a change of the latest month's figures within their rounding would give
 *     another phase or age
 * @param year the year of the as-of date
 * @param policyMonths whole months since the day of the policy's version, 0 before it
 */
public record ReadingNotes(
    CyclePhase label,
    CyclePhase confirmed,
    boolean figuresAct,
    boolean ageAtLeast,
    boolean clockAssumed,
    boolean recoveryGiven,
    boolean signsKnown,
    int signs,
    boolean differs,
    CyclePhase ownPhase,
    Stage ownStage,
    int ownAge,
    boolean close,
    int year,
    int policyMonths) {}
