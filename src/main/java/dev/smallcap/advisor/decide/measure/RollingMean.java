package dev.smallcap.advisor.decide.measure;

import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.Series;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Three-month means of one series, and what is built on them. */
record RollingMean(MarketData data, Series series) {
  private static final BigDecimal THREE = BigDecimal.valueOf(3);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * The sum of a month and the two before it; a mean is a third of it, left undivided to stay
   * exact.
   */
  @Nullable BigDecimal sum(YearMonth month) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int back = 0; back < 3; back++) {
      BigDecimal value = data.value(series, month.minusMonths(back));
      if (value == null) {
        return null;
      }
      sum = sum.add(value);
    }
    return sum;
  }

  /** Growth of the three-month mean on the three months before, percent a year. */
  @Nullable BigDecimal growth(YearMonth month) {
    BigDecimal now = sum(month);
    BigDecimal before = sum(month.minusMonths(3));
    return now == null || before == null
        ? null
        : now.divide(before, MathContext.DECIMAL128)
            .pow(4, MathContext.DECIMAL128)
            .subtract(BigDecimal.ONE)
            .multiply(HUNDRED);
  }

  /** The mean less its lowest value of the months before, rounded half up to 0.01 at the end. */
  @Nullable BigDecimal sahm(YearMonth month, int months) {
    BigDecimal now = sum(month);
    BigDecimal lowest = null;
    for (int back = 1; back <= months; back++) {
      BigDecimal sum = sum(month.minusMonths(back));
      if (sum == null) {
        return null;
      }
      lowest = lowest == null ? sum : lowest.min(sum);
    }
    return now == null || lowest == null
        ? null
        : now.subtract(lowest).divide(THREE, 2, RoundingMode.HALF_UP);
  }
}
