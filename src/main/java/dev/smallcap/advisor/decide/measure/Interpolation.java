package dev.smallcap.advisor.decide.measure;

import dev.smallcap.advisor.rulebook.fact.InterpolatedMonth;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.Series;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Figures in which a few missing months lie on a straight line between their neighbours; more of
 * them in a row stay missing. Immutable and thread-safe.
 *
 * @param data the figures with such months filled
 * @param filled the months filled, in order of series and month
 */
public record Interpolation(MarketData data, List<InterpolatedMonth> filled) {
  /** The most decimals of a figure. */
  private static final int DECIMALS = 12;

  /** Copies the list. */
  public Interpolation {
    filled = List.copyOf(filled);
  }

  /**
   * Fills missing months.
   *
   * @param most the most in a row that are filled
   */
  public static Interpolation of(MarketData data, int most) {
    Map<Series, SortedMap<YearMonth, BigDecimal>> values = new EnumMap<>(Series.class);
    List<InterpolatedMonth> filled = new ArrayList<>();
    data.values()
        .forEach(
            (series, months) -> {
              SortedMap<YearMonth, BigDecimal> full = new TreeMap<>(months);
              YearMonth before = null;
              for (YearMonth month : months.keySet()) {
                long steps = before == null ? 1 : before.until(month, ChronoUnit.MONTHS);
                for (long step = 1; step < steps && steps <= most + 1L; step++) {
                  YearMonth gap = before.plusMonths(step);
                  full.put(gap, between(months.get(before), months.get(month), step, steps));
                  filled.add(new InterpolatedMonth(series, gap));
                }
                before = month;
              }
              values.put(series, full);
            });
    return new Interpolation(new MarketData(values, data.vintages()), filled);
  }

  /** So many of the steps from one figure to another, to the decimals that a figure may have. */
  private static BigDecimal between(BigDecimal one, BigDecimal other, long step, long steps) {
    BigDecimal value =
        one.multiply(BigDecimal.valueOf(steps - step))
            .add(other.multiply(BigDecimal.valueOf(step)))
            .divide(BigDecimal.valueOf(steps), DECIMALS, RoundingMode.HALF_EVEN)
            .stripTrailingZeros();
    return value.setScale(Math.max(0, value.scale()));
  }
}
