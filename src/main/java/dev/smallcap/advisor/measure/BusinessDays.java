package dev.smallcap.advisor.measure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Business days: Monday to Friday, holidays not known. */
final class BusinessDays {
  private BusinessDays() {}

  /** Business days after the first day, up to and including the second; 0 when there are none. */
  static int between(LocalDate from, LocalDate to) {
    long weeks = ChronoUnit.DAYS.between(from, to) / 7;
    int days = (int) Math.min(weeks * 5, Integer.MAX_VALUE - 7);
    for (LocalDate day = from.plusDays(weeks * 7 + 1); !day.isAfter(to); day = day.plusDays(1)) {
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        days++;
      }
    }
    return days;
  }
}
