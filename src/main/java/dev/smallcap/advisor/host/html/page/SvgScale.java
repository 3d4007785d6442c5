package dev.smallcap.advisor.host.html.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A scale from 0 to a value, over the width or the height of a drawing. Immutable.
 *
 * @param most the value at the end, above 0
 */
record SvgScale(BigDecimal most) {
  private static final int DECIMALS = 2;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** Where a value stands, in percent. */
  BigDecimal place(BigDecimal value) {
    return value.multiply(HUNDRED).divide(most, DECIMALS, RoundingMode.HALF_EVEN);
  }

  /** A number as a drawing holds it. */
  static String written(BigDecimal number) {
    BigDecimal rounded = number.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
  }
}
