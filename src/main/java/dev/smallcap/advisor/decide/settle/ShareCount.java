package dev.smallcap.advisor.decide.settle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;

/** Divides amounts by prices, and rounds money. Stateless and thread-safe. */
final class ShareCount {
  private static final int EXACT_DECIMALS = 12;

  private ShareCount() {}

  /** An amount in shares; a price by an inverse rate is not exact: 167.999999999999 are 168. */
  static BigDecimal exact(BigDecimal amount, BigDecimal price) {
    return amount.divide(price, EXACT_DECIMALS, RoundingMode.HALF_EVEN);
  }

  /** Half-even to the minor unit of a currency. */
  static BigDecimal money(BigDecimal amount, CurrencyUnit currency) {
    return amount.setScale(currency.getDecimalPlaces(), RoundingMode.HALF_EVEN);
  }

  /** Without trailing zeros or an exponent. */
  static BigDecimal plain(BigDecimal shares) {
    BigDecimal stripped = shares.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
