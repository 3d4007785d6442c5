package dev.smallcap.advisor.situation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The business days of an exchange: Monday to Friday but for its closed days. It knows the years in
 * which it has a closed day; in others every Monday to Friday counts. Immutable and thread-safe.
 */
public final class TradingCalendar {
  /** Monday to Friday in every year: a calendar by design, so that no year of it is unknown. */
  public static final TradingCalendar WEEKDAYS = new TradingCalendar(Set.of(), true);

  private final NavigableSet<LocalDate> closed;
  private final Set<Integer> years;
  private final boolean plain;

  private TradingCalendar(Collection<LocalDate> closed, boolean plain) {
    this.closed = new TreeSet<>(closed);
    this.years = closed.stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());
    this.plain = plain;
  }

  /** Monday to Friday but for these days, none of them on a weekend. */
  public static TradingCalendar closedOn(Collection<LocalDate> days) {
    return new TradingCalendar(days, false);
  }

  /** Whether the closed days of every year from one day to another are known. */
  public boolean knows(LocalDate from, LocalDate to) {
    for (int year = from.getYear(); !plain && year <= to.getYear(); year++) {
      if (!years.contains(year)) {
        return false;
      }
    }
    return true;
  }

  /** Business days after the first day, up to and including the second; 0 when there are none. */
  public int businessDays(LocalDate from, LocalDate to) {
    if (!to.isAfter(from)) {
      return 0;
    }
    long weeks = ChronoUnit.DAYS.between(from, to) / 7;
    int days = (int) Math.min(weeks * 5, Integer.MAX_VALUE - 7);
    for (LocalDate day = from.plusDays(weeks * 7 + 1); !day.isAfter(to); day = day.plusDays(1)) {
      days += isWeekend(day) ? 0 : 1;
    }
    return days - closed.subSet(from, false, to, true).size();
  }

  /** Whether a day is a Saturday or a Sunday. */
  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TradingCalendar calendar
        && closed.equals(calendar.closed)
        && plain == calendar.plain;
  }

  @Override
  public int hashCode() {
    return Objects.hash(closed, plain);
  }

  /** The closed days. */
  @Override
  public String toString() {
    return plain ? "Monday to Friday" : closed.toString();
  }
}
