package dev.smallcap.advisor.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a rule's conditions: its title, id, dates, source and reason.
 *
 * <p>Immutable and thread-safe.
 *
 * @param group the folder that the rule belongs to, such as {@code client}
 * @param file its file, such as {@code client/sleeve.drl}
 * @param title the sentence that names it
 * @param id its id, unique among all rules
 * @param since the first day on which it holds
 * @param until the first day on which it no longer holds, or null if there is none
 * @param source what it rests on
 * @param because the reason a client reads, with {@code {placeholders}}
 */
public record RuleHeader(
    String group,
    String file,
    String title,
    String id,
    LocalDate since,
    @Nullable LocalDate until,
    String source,
    String because) {

  /**
   * Whether the rule holds on a day.
   *
   * @param day the day
   * @return true from {@code since} on, up to the day before {@code until}
   */
  public boolean inForce(LocalDate day) {
    return !day.isBefore(since) && (until == null || day.isBefore(until));
  }
}
