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
  public static final TradingCalendar WEEKDAYS = new TradingCalendar(Set.of(), Set.of(), true);

  private final NavigableSet<LocalDate> closed;
  private final Set<Integer> years;
  private final boolean plain;

  private TradingCalendar(Collection<LocalDate> closed, Set<Integer> years, boolean plain) {
    this.closed = new TreeSet<>(closed);
    this.years = Set.copyOf(years);
    this.plain = plain;
  }

  /** Monday to Friday but for these days, none of them on a weekend. */
  public static TradingCalendar closedOn(Collection<LocalDate> days) {
    Set<Integer> years = days.stream().map(LocalDate::getYear).collect(Collectors.toSet());
    return new TradingCalendar(days, years, false);
  }

  /** The business days of both: it knows the years that both know. */
  public TradingCalendar and(TradingCalendar other) {
    if (plain || other.plain) {
      return plain ? other : this;
    }
    Set<LocalDate> either = new TreeSet<>(closed);
    either.addAll(other.closed);
    Set<Integer> both = new TreeSet<>(years);
    both.retainAll(other.years);
    return new TradingCalendar(either, both, false);
  }

  /** Whether a day is a business day. */
  public boolean isOpen(LocalDate day) {
    return !isWeekend(day) && !closed.contains(day);
  }

  /** The first business day on or after a day. */
  public LocalDate openFrom(LocalDate day) {
    LocalDate open = day;
    while (!isOpen(open)) {
      open = open.plusDays(1);
    }
    return open;
  }

  /** The last business day on or before a day. */
  public LocalDate openBy(LocalDate day) {
    LocalDate open = day;
    while (!isOpen(open)) {
      open = open.minusDays(1);
    }
    return open;
  }

  /**
   * The business day that comes so many business days after a day.
   *
   * @param businessDays how many, at least 0; with 0 it is the day itself, open or not
   */
  public LocalDate after(LocalDate day, int businessDays) {
    LocalDate last = day;
    for (int counted = 0; counted < businessDays; counted++) {
      last = openFrom(last.plusDays(1));
    }
    return last;
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
        && years.equals(calendar.years)
        && plain == calendar.plain;
  }

  @Override
  public int hashCode() {
    return Objects.hash(closed, years, plain);
  }

  /** The closed days. */
  @Override
  public String toString() {
    return plain ? "Monday to Friday" : closed.toString();
  }
}
