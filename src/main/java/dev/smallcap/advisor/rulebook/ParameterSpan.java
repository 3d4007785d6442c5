package dev.smallcap.advisor.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a parameter has one value: those of its row, or of a part of them where the row
 * takes the value of a parameter that changes. Immutable and thread-safe.
 *
 * @param name the parameter
 * @param from the first day
 * @param until the first day after, or null where there is none
 * @param value its value on these days
 */
public record ParameterSpan(
    String name, LocalDate from, @Nullable LocalDate until, BigDecimal value) {
  /** Whether a day is one of them. */
  public boolean inForce(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }

  @Override
  public String toString() {
    return name + " from " + from;
  }
}
