package dev.smallcap.advisor.host.json;

import dev.smallcap.advisor.terms.InputException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Refuses numbers that would take a book to write out, without writing them out. */
final class Decimals {
  private static final int MOST_DIGITS = 200;

  private Decimals() {}

  static BigDecimal checked(BigDecimal number) {
    if (Math.abs((long) number.scale()) > MOST_DIGITS) {
      throw new InputException(
          "The number (" + number + ") has more than " + MOST_DIGITS + " digits.",
          "its exponent is mistyped.");
    }
    return number;
  }

  /** Money, when the amount has no more decimals than the currency. */
  static Money money(CurrencyUnit currency, BigDecimal amount) {
    try {
      return Money.of(currency, checked(amount), RoundingMode.UNNECESSARY);
    } catch (ArithmeticException e) {
      throw new InputException(
          "The amount ("
              + amount
              + ") has more decimals than the currency "
              + currency
              + ", "
              + currency.getDecimalPlaces()
              + ".",
          "round it.",
          e);
    }
  }
}
