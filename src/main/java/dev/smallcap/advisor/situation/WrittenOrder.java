package dev.smallcap.advisor.situation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which comes first in dates such as 12/1/2025. */
enum WrittenOrder {
  MONTH_FIRST,
  DAY_FIRST,
  /** Each date is one in both orders, and neither makes a monthly series of them alone. */
  UNTOLD,
  /** In neither order are they all dates. */
  NEITHER;

  /** A date whose year comes last. */
  record Written(int first, int second, int year) {
    /** The day in an order, or null where it is none. */
    @Nullable LocalDate in(WrittenOrder order) {
      try {
        return order == MONTH_FIRST
            ? LocalDate.of(year, first, second)
            : LocalDate.of(year, second, first);
      } catch (DateTimeException e) {
        return null;
      }
    }
  }

  /** The order of dates that are all written in one. */
  static WrittenOrder of(List<Written> dates) {
    boolean months = dates.stream().allMatch(date -> date.in(MONTH_FIRST) != null);
    boolean days = dates.stream().allMatch(date -> date.in(DAY_FIRST) != null);
    if (!months && !days) {
      return NEITHER;
    }
    boolean monthFirst = months && (!days || isMonthly(dates, MONTH_FIRST));
    boolean dayFirst = days && (!months || isMonthly(dates, DAY_FIRST));
    return monthFirst == dayFirst ? UNTOLD : monthFirst ? MONTH_FIRST : DAY_FIRST;
  }

  /** Whether each is the first day of a month of its own, and the months of the year change. */
  private static boolean isMonthly(List<Written> dates, WrittenOrder order) {
    Set<YearMonth> seen = new HashSet<>();
    Set<Month> months = EnumSet.noneOf(Month.class);
    for (Written date : dates) {
      LocalDate day = date.in(order);
      if (day == null || day.getDayOfMonth() != 1 || !seen.add(YearMonth.from(day))) {
        return false;
      }
      months.add(day.getMonth());
    }
    return months.size() > 1;
  }
}
