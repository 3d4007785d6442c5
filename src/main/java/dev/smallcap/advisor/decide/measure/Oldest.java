package dev.smallcap.advisor.decide.measure;

import dev.smallcap.advisor.situation.ExchangeRate;
import dev.smallcap.advisor.situation.TradingCalendar;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The oldest of the prices and exchange rates that count. Immutable and thread-safe.
 *
 * @param name the instrument's id, or the currency pair
 * @param on its day
 * @param businessDays business days from that day to the as-of date
 * @param calendarKnown whether the calendars know every year that was counted, of all that count
 */
public record Oldest(String name, LocalDate on, int businessDays, boolean calendarKnown) {
  private static final Comparator<Oldest> OLDER =
      Comparator.comparingInt(Oldest::businessDays)
          .thenComparing(Oldest::on, Comparator.reverseOrder());

  /**
   * The oldest of some prices, and of the rates of some; the first of equals, prices first; null
   * where there are none.
   */
  static @Nullable Oldest of(
      Collection<Priced> prices, Collection<Priced> converted, LocalDate asOf) {
    Oldest oldest = null;
    for (Priced price : prices) {
      oldest = older(oldest, aged(price.id(), price.calendar(), price.on(), asOf));
    }
    for (Priced price : converted) {
      ExchangeRate rate = price.rate();
      if (rate != null && rate.on() != null) {
        oldest = older(oldest, aged(rate.pair(), price.country(), rate.on(), asOf));
      }
    }
    return oldest;
  }

  private static Oldest aged(String name, TradingCalendar calendar, LocalDate on, LocalDate asOf) {
    return new Oldest(name, on, calendar.businessDays(on, asOf), calendar.knows(on, asOf));
  }

  private static Oldest older(@Nullable Oldest oldest, Oldest other) {
    if (oldest == null) {
      return other;
    }
    Oldest older = OLDER.compare(other, oldest) > 0 ? other : oldest;
    return new Oldest(
        older.name(),
        older.on(),
        older.businessDays(),
        oldest.calendarKnown() && other.calendarKnown());
  }
}
