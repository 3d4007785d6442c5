package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.rulebook.fact.TradeRounding;
import dev.smallcap.advisor.rulebook.fact.TradingLimits;
import dev.smallcap.advisor.terms.Percent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Turns percentages of Q into values and back, by the policy's rounding. Immutable. */
record Weights(Portfolio portfolio, TradingLimits limits, TradeRounding rounding) {
  private static final int SHOWN_DECIMALS = 2;

  /** Decimals of a percentage that rules compare: no limit has more. */
  private static final int COMPARED_DECIMALS = 8;

  /** What stands for all that lies between two such percentages. */
  private static final BigDecimal BETWEEN = BigDecimal.valueOf(5, COMPARED_DECIMALS + 1);

  /** A percentage of Q as a value, exactly. */
  BigDecimal value(Percent weight) {
    return weight.times(portfolio.equityMoney());
  }

  /** The step of weights as a value. */
  BigDecimal step() {
    return rounding.weightStep().multiply(portfolio.equityMoney()).movePointLeft(2);
  }

  /** The least leg as a value (rule 2). */
  BigDecimal legLeast() {
    return value(limits.legLeast());
  }

  /** A value down to the step of weights (rule 7). */
  BigDecimal floor(BigDecimal value) {
    BigDecimal step = step();
    return step.signum() == 0
        ? BigDecimal.ZERO
        : value.divide(step, 0, RoundingMode.DOWN).multiply(step);
  }

  /** One of the parts that are left of a gap, down to the step; the last takes the rest. */
  BigDecimal part(BigDecimal gap, int left) {
    return left <= 1 ? gap : floor(gap.divide(BigDecimal.valueOf(left), MathContext.DECIMAL128));
  }

  /** A value as a percentage of Q. */
  Percent exact(BigDecimal value) {
    return portfolio.ofEquityMoney(value);
  }

  /** A value as a percentage of Q that lies to every limit as the value itself does. */
  Percent fine(BigDecimal value) {
    return ratio(value, portfolio.equityMoney());
  }

  /**
   * One value as a percentage of another, in the same way: what has more than eight decimals is
   * told as halfway between its neighbours. Nothing of nothing.
   */
  static Percent ratio(BigDecimal value, BigDecimal whole) {
    if (whole.signum() == 0 || value.signum() == 0) {
      return Percent.ZERO;
    }
    BigDecimal hundredfold = value.movePointRight(2);
    BigDecimal down = hundredfold.divide(whole, COMPARED_DECIMALS, RoundingMode.FLOOR);
    return Percent.of(down.multiply(whole).compareTo(hundredfold) == 0 ? down : down.add(BETWEEN));
  }

  /** A value below a limit as a percentage of Q for people: never told as the limit. */
  Percent shownBelow(BigDecimal value) {
    return Percent.of(exact(value).value().setScale(SHOWN_DECIMALS, RoundingMode.DOWN));
  }

  /** A value as a percentage of Q for people. */
  Percent shown(BigDecimal value) {
    return Percent.of(exact(value).value().setScale(SHOWN_DECIMALS, RoundingMode.HALF_EVEN));
  }
}
