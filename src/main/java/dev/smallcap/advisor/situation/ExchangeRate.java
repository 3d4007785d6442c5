package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.Exact;
import dev.smallcap.advisor.terms.InputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of a currency is worth in another. Immutable and thread-safe.
 *
 * @param pair the pair, such as {@code USD/KRW}
 * @param rate how much of the second currency one unit of the first is worth, above 0
 * @param on the day of the rate, or null where it is not known
 */
public record ExchangeRate(String pair, BigDecimal rate, @Nullable LocalDate on) {
  private static final BigDecimal MOST = new BigDecimal("1000000000");
  private static final BigDecimal LEAST = new BigDecimal("0.000000001");

  /**
   * Checks the fields.
   *
   * @throws InputException if the pair is malformed or the rate not positive
   */
  public ExchangeRate {
    String[] codes = Arguments.given(pair, "currency pair").split("/", -1);
    if (codes.length != 2
        || Currencies.find(codes[0]) == null
        || Currencies.find(codes[1]) == null
        || codes[0].equals(codes[1])) {
      throw new InputException(
          "The currency pair (" + Arguments.shown(pair) + ") is not known.",
          "write it like USD/KRW.");
    }
    Arguments.dayIfAny(on, "day of the rate of " + pair);
    rate = Exact.decimal(Arguments.within(rate, LEAST, MOST, "rate of " + pair));
  }

  /** The same rate with its day, unless it has one. */
  ExchangeRate dated(LocalDate day) {
    return on == null ? new ExchangeRate(pair, rate, day) : this;
  }

  /** The same rate on another day. */
  public ExchangeRate on(LocalDate day) {
    return new ExchangeRate(pair, rate, day);
  }

  static String pair(CurrencyUnit from, CurrencyUnit to) {
    return from + "/" + to;
  }

  /** The pair the other way round. */
  String inverse() {
    int slash = pair.indexOf('/');
    return pair.substring(slash + 1) + "/" + pair.substring(0, slash);
  }
}
