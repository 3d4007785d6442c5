package dev.smallcap.advisor.decide.measure;

import dev.smallcap.advisor.rulebook.fact.InterpolatedMonth;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.Series;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Figures in which a single missing month lies halfway between its neighbours; two or more missing
 * in a row stay missing. Immutable and thread-safe.
 *
 * @param data the figures with such months filled
 * @param filled the months filled, in order of series and month
 */
public record Interpolation(MarketData data, List<InterpolatedMonth> filled) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** The most decimals of a figure. */
  private static final int DECIMALS = 12;

  /** Copies the list. */
  public Interpolation {
    filled = List.copyOf(filled);
  }

  /** Fills the single missing months. */
  public static Interpolation of(MarketData data) {
    Map<Series, SortedMap<YearMonth, BigDecimal>> values = new EnumMap<>(Series.class);
    List<InterpolatedMonth> filled = new ArrayList<>();
    data.values()
        .forEach(
            (series, months) -> {
              SortedMap<YearMonth, BigDecimal> full = new TreeMap<>(months);
              months.forEach(
                  (month, value) -> {
                    YearMonth gap = month.plusMonths(1);
                    BigDecimal after = months.get(gap.plusMonths(1));
                    if (after != null && !months.containsKey(gap)) {
                      full.put(gap, halfway(value, after));
                      filled.add(new InterpolatedMonth(series, gap));
                    }
                  });
              values.put(series, full);
            });
    return new Interpolation(new MarketData(values, data.vintages()), filled);
  }

  /** Exactly, but for a decimal more than a figure may have. */
  private static BigDecimal halfway(BigDecimal one, BigDecimal other) {
    BigDecimal half = one.add(other).multiply(HALF);
    return half.scale() > DECIMALS ? half.setScale(DECIMALS, RoundingMode.HALF_EVEN) : half;
  }
}
