package dev.smallcap.advisor.measure;

import dev.smallcap.advisor.situation.TradingCalendar;
import java.time.LocalDate;

/**
 * How old the oldest of some prices is, each counted by the calendar of where it is dealt.
 * Immutable and thread-safe.
 *
 * @param businessDays business days since the oldest, 0 where there is none
 * @param calendarKnown whether the calendars know every year that was counted
 */
public record PriceAge(int businessDays, boolean calendarKnown) {
  /** No price. */
  static final PriceAge NONE = new PriceAge(0, true);

  /** This age with one more price. */
  PriceAge with(TradingCalendar calendar, LocalDate priced, LocalDate asOf) {
    return new PriceAge(
        Math.max(businessDays, calendar.businessDays(priced, asOf)),
        calendarKnown && calendar.knows(priced, asOf));
  }
}
