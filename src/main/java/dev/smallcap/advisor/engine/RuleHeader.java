package dev.smallcap.advisor.engine;

import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.terms.PolicyException;
import java.time.DateTimeException;
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
   * The header of a rule as it was read.
   *
   * @throws PolicyException if the rule has no id, first day, source or reason, or a day is no date
   */
  static RuleHeader of(Rule rule) {
    return new RuleHeader(
        rule.group(),
        rule.file(),
        rule.title(),
        required(rule, "id"),
        date(rule, "since", required(rule, "since")),
        rule.metadata("until") == null ? null : date(rule, "until", rule.value("until")),
        required(rule, "source"),
        required(rule, "because"));
  }

  private static String required(Rule rule, String name) {
    String value = rule.value(name).strip();
    if (value.isEmpty()) {
      throw new PolicyException(
          "The rule (" + rule.title() + ") in " + rule.file() + " has no @" + name + ".",
          "add @" + name + "( ... ) above its when.");
    }
    return value;
  }

  private static LocalDate date(Rule rule, String name, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new PolicyException(
          "The rule ("
              + rule.title()
              + ") in "
              + rule.file()
              + " has ("
              + value
              + ") as @"
              + name
              + ", which is no date.",
          "write it as @" + name + "( \"2026-01-31\" ).",
          e);
    }
  }

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
