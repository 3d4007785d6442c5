package dev.smallcap.advisor.decide.measure;

import dev.smallcap.advisor.situation.ExchangeRate;
import dev.smallcap.advisor.situation.TradingCalendar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The price of an instrument: its day, and the exchange rate that it was converted by. Immutable
 * and thread-safe.
 *
 * @param id the fund's id, or the code it was handed in with
 * @param on the day of the price
 * @param calendar the calendar of where the fund is listed; of the account's country for other
 *     instruments
 * @param rate the rate with its day, or null in the account's currency
 * @param country the calendar of the account's country
 */
public record Priced(
    String id,
    LocalDate on,
    TradingCalendar calendar,
    @Nullable ExchangeRate rate,
    TradingCalendar country) {}
