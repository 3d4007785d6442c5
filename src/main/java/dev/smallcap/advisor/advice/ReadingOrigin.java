package dev.smallcap.advisor.advice;

import java.time.LocalDate;

/**
 * Who gave a reading and when, where it does not come from the figures. Immutable and thread-safe.
 *
 * @param on the day it was given
 * @param author who gave it
 * @param reason why
 * @param clockStart the day the clock of the recovery starts
 * @param clockAssumed whether that day was not given
 * @param usedUntil the last day on which it is used
 */
public record ReadingOrigin(
    LocalDate on,
    String author,
    String reason,
    LocalDate clockStart,
    boolean clockAssumed,
    LocalDate usedUntil) {}
