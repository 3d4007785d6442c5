package dev.smallcap.advisor.rulebook.catalogue;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One measured fact behind a line of evidence. Immutable and thread-safe.
 *
 * @param rule the id of the rule that tells it
 * @param series what was measured, such as {@code IWM less IJR}
 * @param from the first day of its period, or its first month
 * @param to the last day, or the last month
 * @param value a decimal, as it stands
 * @param unit the unit of the value
 * @param method how it was measured
 * @param source the data, or who published it
 * @param line the line of the file, from 1
 */
public record Fact(
    String rule,
    String series,
    String from,
    String to,
    String value,
    String unit,
    String method,
    String source,
    int line) {
  private static final int MONTH = "2026-01".length();

  /** The last day of its period. */
  public LocalDate lastDay() {
    return last(to);
  }

  /** All that it says, in words and numbers. */
  public String said() {
    return String.join(" ", series, from, to, value, unit, method);
  }

  /** The day that stands there, or the last of the month. */
  static LocalDate last(String day) {
    return day.length() == MONTH ? YearMonth.parse(day).atEndOfMonth() : LocalDate.parse(day);
  }

  /** The day that stands there, or the first of the month. */
  static LocalDate first(String day) {
    return day.length() == MONTH ? YearMonth.parse(day).atDay(1) : LocalDate.parse(day);
  }
}
