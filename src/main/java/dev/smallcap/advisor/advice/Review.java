package dev.smallcap.advisor.advice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the advice is looked at again. Immutable and thread-safe.
 *
 * @param months months between reviews
 * @param next the day of the next review: that many months on, or the day the tilt expires where it
 *     comes first and a Russell fund is held
 * @param tiltExpiry the day the Russell tilt expires, or null when no recovery is running
 * @param schedule the way out of a Russell tilt that is targeted: its share today, in the second
 *     stage and after the tilt, in order of days; empty without one
 */
public record Review(
    int months, LocalDate next, @Nullable LocalDate tiltExpiry, List<TiltStep> schedule) {
  /** Copies the list. */
  public Review {
    schedule = List.copyOf(schedule);
  }
}
