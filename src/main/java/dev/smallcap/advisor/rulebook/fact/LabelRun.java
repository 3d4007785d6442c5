package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.CyclePhase;

/**
 * A month's label with what Java counted around it: the rules decide from it what is confirmed and
 * when the clock of the recovery starts. Immutable and thread-safe.
 *
 * @param label the label of the month
 * @param months months in a row with this label, this one counted
 * @param earlier the phase confirmed the month before; UNKNOWN at the start of the data
 * @param clockRunning whether a recovery is being counted
 * @param monthsOtherwise months in a row labelled otherwise since the last EARLY_RECOVERY, UNKNOWN
 *     not counted
 */
public record LabelRun(
    CyclePhase label, int months, CyclePhase earlier, boolean clockRunning, int monthsOtherwise) {}
