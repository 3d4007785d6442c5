package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.terms.InputException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Exchange rates by pair: {@code USD/KRW} 1470.5 means that one US dollar is worth 1470.5 won. A
 * pair serves both ways; there are no cross rates. Each rate has its day; one without is taken to
 * be of the day of the newest price beside it, and the advice says so. Immutable and thread-safe.
 */
public final class ExchangeRates {
  private final Map<String, ExchangeRate> rates;

  private ExchangeRates(Map<String, ExchangeRate> rates) {
    this.rates = rates;
  }

  /** No rates: every amount is in the account's currency. */
  public static ExchangeRates none() {
    return new ExchangeRates(new TreeMap<>());
  }

  /**
   * Rates by pair, without their days; {@link #on} adds the day.
   *
   * @param rates the rates, by pair such as {@code USD/KRW}
   * @throws InputException if a pair is malformed, stands both ways round, or a rate is not
   *     positive
   */
  public static ExchangeRates of(Map<String, BigDecimal> rates) {
    List<ExchangeRate> all = new ArrayList<>();
    rates.forEach((pair, rate) -> all.add(new ExchangeRate(pair, rate, null)));
    return of(all);
  }

  /**
   * These rates.
   *
   * @throws InputException if a pair stands twice or both ways round
   */
  public static ExchangeRates of(Collection<ExchangeRate> rates) {
    Map<String, ExchangeRate> checked = new TreeMap<>();
    for (ExchangeRate rate : rates) {
      if (checked.containsKey(rate.inverse())) {
        throw new InputException(
            "The currency pair (" + rate.pair() + ") stands both ways round.",
            "give one of the two.");
      }
      if (checked.put(rate.pair(), rate) != null) {
        throw new InputException(
            "The currency pair (" + rate.pair() + ") stands twice.", "remove one of the two.");
      }
    }
    return new ExchangeRates(checked);
  }

  /** These rates, those without a day taking this one. */
  public ExchangeRates on(LocalDate day) {
    return of(rates.values().stream().map(rate -> rate.dated(day)).toList());
  }

  /** The rates, by pair. */
  public Map<String, BigDecimal> rates() {
    Map<String, BigDecimal> values = new TreeMap<>();
    rates.forEach((pair, rate) -> values.put(pair, rate.rate()));
    return values;
  }

  /** The rates with their days, in order of their pairs. */
  public List<ExchangeRate> list() {
    return List.copyOf(rates.values());
  }

  /** The rate that converts between two currencies, either way round, or null. */
  public @Nullable ExchangeRate between(CurrencyUnit one, CurrencyUnit other) {
    ExchangeRate rate = rates.get(ExchangeRate.pair(one, other));
    return rate == null ? rates.get(ExchangeRate.pair(other, one)) : rate;
  }

  /**
   * What an amount is worth in another currency: exactly by a pair given, to 34 digits by its
   * inverse.
   *
   * @throws InputException if neither is given, naming the pair
   */
  public BigDecimal convert(BigDecimal amount, CurrencyUnit from, CurrencyUnit to) {
    if (from.equals(to)) {
      return amount;
    }
    ExchangeRate rate = between(from, to);
    if (rate == null) {
      throw new InputException(
          "There is no exchange rate for (" + from + "/" + to + ").",
          "pass " + from + "/" + to + " or " + to + "/" + from + "; rates are not chained.");
    }
    return rate.pair().equals(ExchangeRate.pair(from, to))
        ? amount.multiply(rate.rate())
        : amount.divide(rate.rate(), MathContext.DECIMAL128);
  }
}
