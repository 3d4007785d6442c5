package dev.smallcap.advisor.advice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the advice is looked at again. Immutable and thread-safe.
 *
 * @param months months between reviews
 * @param next the day of the next review: that many months on, or the day the tilt expires where it
 *     comes first and a Russell fund is held
 * @param tiltExpiry the day the Russell tilt expires, or null when no recovery is running
 */
public record Review(int months, LocalDate next, @Nullable LocalDate tiltExpiry) {}
