package dev.smallcap.advisor.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

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
  private static final BigDecimal TWO = new BigDecimal(2);
  private static final BigDecimal FOUR = new BigDecimal(4);
  private static final BigDecimal FIVE = new BigDecimal(5);
  private static final BigDecimal MOST_STEPS = new BigDecimal(6);

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

  /**
   * Values to label, few and round: 1 doubled or halved on a scale by factors that spans two
   * doublings, otherwise multiples of 1, 2 or 5 times a power of ten.
   */
  public List<BigDecimal> rounds() {
    List<BigDecimal> rounds = new ArrayList<>();
    if (byFactors && most.compareTo(least.multiply(FOUR)) >= 0) {
      BigDecimal round = BigDecimal.ONE;
      while (round.compareTo(least) > 0) {
        round = round.divide(TWO);
      }
      for (; round.compareTo(most) <= 0; round = round.multiply(TWO)) {
        if (round.compareTo(least) >= 0) {
          rounds.add(round);
        }
      }
      return rounds;
    }
    BigDecimal step = step(most.subtract(least));
    BigDecimal round = least.divide(step, 0, RoundingMode.CEILING).multiply(step);
    for (; round.compareTo(most) <= 0; round = round.add(step)) {
      rounds.add(round);
    }
    return rounds;
  }

  private static BigDecimal step(BigDecimal range) {
    BigDecimal ten = BigDecimal.ONE.scaleByPowerOfTen(range.precision() - range.scale() - 2);
    while (true) {
      for (BigDecimal times : List.of(BigDecimal.ONE, TWO, FIVE)) {
        BigDecimal step = ten.multiply(times);
        if (range.compareTo(step.multiply(MOST_STEPS)) <= 0) {
          return step;
        }
      }
      ten = ten.scaleByPowerOfTen(1);
    }
  }

  /** A number as a picture holds it. */
  static String written(BigDecimal number) {
    BigDecimal rounded = number.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
  }
}
