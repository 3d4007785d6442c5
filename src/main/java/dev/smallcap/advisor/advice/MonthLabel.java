package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.terms.CyclePhase;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A month with the label that the rules give it. Immutable and thread-safe.
 *
 * @param month the month
 * @param label the phase that its figures show
 * @param confirmed the phase that advice acts on
 * @param age age of the recovery in months, the first being 1, or null when none is running
 * @param ageAtLeast whether the recovery may be older, its beginning not being seen
 * @param lastBegan the month in which the last recovery began, running or not, or null
 */
public record MonthLabel(
    YearMonth month,
    CyclePhase label,
    CyclePhase confirmed,
    @Nullable Integer age,
    boolean ageAtLeast,
    @Nullable YearMonth lastBegan) {}
