package dev.smallcap.advisor.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A scale over the width or the height of a picture. Immutable.
 *
 * @param least the value where it begins
 * @param most the value where it ends, above {@code least}
 * @param byFactors whether equal lengths are equal factors; then both ends are above 0
 */
public record Scale(BigDecimal least, BigDecimal most, boolean byFactors) {
  private static final int DECIMALS = 2;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** From 0 to a value above 0. */
  public static Scale to(BigDecimal most) {
    return between(BigDecimal.ZERO, most);
  }

  /** From a value to a greater one. */
  public static Scale between(BigDecimal least, BigDecimal most) {
    return new Scale(least, most, false);
  }

  /** From a value above 0 to a greater one, by factors: a logarithmic scale. */
  public static Scale ofFactors(BigDecimal least, BigDecimal most) {
    return new Scale(least, most, true);
  }

  /** Where a value stands, in percent from the beginning. */
  public BigDecimal place(BigDecimal value) {
    return byFactors
        ? percent(
            BigDecimal.valueOf(log(value) - log(least)), BigDecimal.valueOf(log(most) - log(least)))
        : percent(value.subtract(least), most.subtract(least));
  }

  private static double log(BigDecimal value) {
    return StrictMath.log(value.doubleValue());
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_EVEN);
  }

  /** A number as a picture holds it. */
  static String written(BigDecimal number) {
    BigDecimal rounded = number.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
  }
}
