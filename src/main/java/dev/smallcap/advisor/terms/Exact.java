package dev.smallcap.advisor.terms;

import java.math.BigDecimal;

/**
 * One writing for each number, so that the same value reads the same wherever it came from.
 * Stateless and thread-safe.
 */
public final class Exact {
  private Exact() {}

  /** The decimal without trailing zeros after its point, and without an exponent. */
  public static BigDecimal decimal(BigDecimal value) {
    return amount(value, 0);
  }

  /** The decimal with at least so many digits after its point, and no further zeros. */
  public static BigDecimal amount(BigDecimal value, int decimals) {
    if (value.scale() == decimals) {
      return value;
    }
    BigDecimal least = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    return least.scale() < decimals ? least.setScale(decimals) : least;
  }
}
