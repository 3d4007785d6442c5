package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.ReadingSource;
import dev.smallcap.advisor.terms.Stage;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One reading of the phase on the as-of date. Immutable and thread-safe.
 *
 * @param source where it comes from
 * @param phase the phase, confirmed
 * @param stage its stage
 * @param age age of the recovery in months, or null when the phase is no early recovery
 * @param ageAtLeast whether the recovery may be older
 * @param tiltExpiry the day from which the Russell tilt has expired, or null when the phase is no
 *     early recovery
 * @param lastTiltExpiry the day from which the Russell tilt of the last recovery that the reading
 *     knows has expired, whatever the phase and however old the figures, or null where it knows
 *     none
 * @param month the month assessed, or null where the reading was given
 * @param label the label of that month before confirmation, or null
 * @param given who gave it, or null for the figures
 */
public record ReadingView(
    ReadingSource source,
    CyclePhase phase,
    Stage stage,
    @Nullable Integer age,
    boolean ageAtLeast,
    @Nullable LocalDate tiltExpiry,
    @Nullable LocalDate lastTiltExpiry,
    @Nullable YearMonth month,
    @Nullable CyclePhase label,
    @Nullable ReadingOrigin given) {}
