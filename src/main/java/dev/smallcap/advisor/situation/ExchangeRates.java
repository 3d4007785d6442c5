package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.terms.Checks;
import dev.smallcap.advisor.terms.Exact;
import dev.smallcap.advisor.terms.InputException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/**
 * Exchange rates by pair: {@code USD/KRW} 1470.5 means that one US dollar is worth 1470.5 won. A
 * pair serves both ways; there are no cross rates. Immutable and thread-safe.
 */
public final class ExchangeRates {
  private static final BigDecimal MOST = new BigDecimal("1000000000");

  private final Map<String, BigDecimal> rates;

  private ExchangeRates(Map<String, BigDecimal> rates) {
    this.rates = rates;
  }

  /** No rates: every amount is in the account's currency. */
  public static ExchangeRates none() {
    return new ExchangeRates(new TreeMap<>());
  }

  /**
   * Rates by pair.
   *
   * @param rates the rates, by pair such as {@code USD/KRW}
   * @throws InputException if a pair is malformed, stands both ways round, or a rate is not
   *     positive
   */
  public static ExchangeRates of(Map<String, BigDecimal> rates) {
    Map<String, BigDecimal> checked = new TreeMap<>();
    rates.forEach(
        (pair, rate) -> {
          String[] codes = pair.split("/", -1);
          if (codes.length != 2
              || !known(codes[0])
              || !known(codes[1])
              || codes[0].equals(codes[1])) {
            throw new InputException(
                "The currency pair (" + Checks.shown(pair) + ") is not known.",
                "write it like USD/KRW.");
          }
          if (checked.containsKey(codes[1] + "/" + codes[0])) {
            throw new InputException(
                "The currency pair (" + pair + ") stands both ways round.", "give one of the two.");
          }
          checked.put(
              pair,
              Exact.decimal(
                  Checks.within(rate, new BigDecimal("0.000000001"), MOST, "rate of " + pair)));
        });
    return new ExchangeRates(checked);
  }

  private static boolean known(String code) {
    try {
      CurrencyUnit.of(code);
      return true;
    } catch (IllegalCurrencyException e) {
      return false;
    }
  }

  /** The rates, by pair. */
  public Map<String, BigDecimal> rates() {
    return new TreeMap<>(rates);
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
    BigDecimal rate = rates.get(from + "/" + to);
    if (rate != null) {
      return amount.multiply(rate);
    }
    BigDecimal inverse = rates.get(to + "/" + from);
    if (inverse != null) {
      return amount.divide(inverse, MathContext.DECIMAL128);
    }
    throw new InputException(
        "There is no exchange rate for (" + from + "/" + to + ").",
        "pass " + from + "/" + to + " or " + to + "/" + from + "; rates are not chained.");
  }
}
