package dev.smallcap.advisor.partition.answers;

import dev.smallcap.advisor.rulebook.fact.Limits;
import dev.smallcap.advisor.situation.TradingCalendar;
import dev.smallcap.advisor.situation.TradingCalendars;
import dev.smallcap.advisor.terms.Listing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The days on which holdings are priced. Immutable and thread-safe.
 *
 * @param asked of prices that are fresh, aged and old, in this order
 */
record PriceDays(List<LocalDate> asked) {

  static PriceDays of(Limits limits, TradingCalendars calendars, LocalDate day) {
    return new PriceDays(
        List.of(
            day,
            pricedMoreThan(limits.pricesDays(), calendars, day),
            pricedMoreThan(limits.pricesDaysMost(), calendars, day)));
  }

  /** The last day whose prices are older than this many business days on every exchange. */
  private static LocalDate pricedMoreThan(
      int businessDays, TradingCalendars calendars, LocalDate day) {
    List<TradingCalendar> open = Arrays.stream(Listing.values()).map(calendars::of).toList();
    LocalDate priced = day;
    while (youngest(open, priced, day) <= businessDays) {
      priced = priced.minusDays(1);
    }
    return priced;
  }

  private static int youngest(List<TradingCalendar> open, LocalDate priced, LocalDate day) {
    return open.stream().mapToInt(one -> one.businessDays(priced, day)).min().orElse(0);
  }
}
