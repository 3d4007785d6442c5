package dev.smallcap.advisor.measure;

import dev.smallcap.advisor.situation.ExchangeRate;
import dev.smallcap.advisor.situation.Fund;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The price of an instrument: its day, and the exchange rate that it was converted by. Immutable
 * and thread-safe.
 *
 * @param id the fund's id, or the code it was handed in with
 * @param fund the fund, or null for an instrument with its own asset class
 * @param on the day of the price
 * @param rate the rate with its day, or null in the account's currency
 */
public record Priced(String id, @Nullable Fund fund, LocalDate on, @Nullable ExchangeRate rate) {}
