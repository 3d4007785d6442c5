package dev.smallcap.advisor.advice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the advice is looked at again, until when it holds, and by when it is carried out. Immutable
 * and thread-safe.
 *
 * @param months months between reviews
 * @param next the day of the next review: the first business day of the account's country that many
 *     months on, or from the day the tilt expires where that comes first and a Russell fund is
 *     targeted; the day of the next part where that comes before
 * @param validUntil the last day on which the advice holds: that of the next review, or the last of
 *     the given phase where it acts and lapses before
 * @param ordersBy the last day to make today's orders, a business day of the account's country and
 *     not after {@code validUntil}; null where there are none
 * @param tiltExpiry the day the Russell tilt expires, or null when no recovery is running; a day of
 *     the policy, open or not
 * @param schedule the way out of a Russell tilt that is targeted: its share today, in the second
 *     stage and after the tilt, in order of days; empty without one
 */
public record Review(
    int months,
    LocalDate next,
    LocalDate validUntil,
    @Nullable LocalDate ordersBy,
    @Nullable LocalDate tiltExpiry,
    List<TiltStep> schedule) {
  /** Copies the list. */
  public Review {
    schedule = List.copyOf(schedule);
  }
}
