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
import java.util.stream.LongStream;

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
              Map.Entry<YearMonth, BigDecimal> before = null;
              for (Map.Entry<YearMonth, BigDecimal> after : months.entrySet()) {
                if (before != null) {
                  for (YearMonth gap : gaps(before.getKey(), after.getKey(), most)) {
                    full.put(gap, between(before, after, gap));
                    filled.add(new InterpolatedMonth(series, gap));
                  }
                }
                before = after;
              }
              values.put(series, full);
            });
    return new Interpolation(new MarketData(values, data.vintages()), filled);
  }

  /** The months between two, none where there are more than may be filled. */
  private static List<YearMonth> gaps(YearMonth before, YearMonth after, int most) {
    long missing = before.until(after, ChronoUnit.MONTHS) - 1;
    return missing == 0 || missing > most
        ? List.of()
        : LongStream.rangeClosed(1, missing).mapToObj(before::plusMonths).toList();
  }

  /** The straight line at a month, to the decimals that a figure may have. */
  private static BigDecimal between(
      Map.Entry<YearMonth, BigDecimal> before,
      Map.Entry<YearMonth, BigDecimal> after,
      YearMonth month) {
    BigDecimal steps = BigDecimal.valueOf(before.getKey().until(after.getKey(), ChronoUnit.MONTHS));
    BigDecimal step = BigDecimal.valueOf(before.getKey().until(month, ChronoUnit.MONTHS));
    BigDecimal value =
        before
            .getValue()
            .multiply(steps.subtract(step))
            .add(after.getValue().multiply(step))
            .divide(steps, DECIMALS, RoundingMode.HALF_EVEN)
            .stripTrailingZeros();
    return value.setScale(Math.max(0, value.scale()));
  }
}
