package dev.smallcap.advisor;

import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.Series;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Made-up figures from 2021-01 to 2025-12 that show all four signs of an early recovery in 2025-12:
 * the rate was cut from 5 to 4.5 in 2025-07, prices and activity grow by about 2 % a year,
 * unemployment rose from 4.0 to 4.8 in 2025-01, and the yield curve has a slope of 1.
 */
final class MadeUpFigures {
  private static final YearMonth FIRST = YearMonth.of(2021, 1);
  private static final YearMonth LAST = YearMonth.of(2025, 12);
  private final Map<Series, SortedMap<YearMonth, BigDecimal>> values = new EnumMap<>(Series.class);

  private MadeUpFigures() {}

  static MadeUpFigures recovering() {
    MadeUpFigures figures = new MadeUpFigures();
    double growing = 100;
    for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
      figures.set(Series.FEDFUNDS, month, month.isBefore(YearMonth.of(2025, 7)) ? 5.0 : 4.5);
      figures.set(Series.UNRATE, month, month.isBefore(YearMonth.of(2025, 1)) ? 4.0 : 4.8);
      figures.set(Series.CPIAUCSL, month, growing);
      figures.set(Series.INDPRO, month, growing);
      figures.set(Series.DPCERA3M086SBEA, month, growing);
      figures.set(Series.GS10, month, 4.0);
      figures.set(Series.TB3MS, month, 3.0);
      growing *= 1.00165;
    }
    return figures;
  }

  /** The same without the rise of unemployment: no slump lies behind. */
  static MadeUpFigures withoutSlump() {
    MadeUpFigures figures = recovering();
    figures.values.get(Series.UNRATE).replaceAll((month, value) -> new BigDecimal("4.0"));
    return figures;
  }

  /**
   * The same with activity that stood still and fell in 2025-10, from 100 to an index: by ((index /
   * 100)^4 - 1) x 100 percent a year in 2025-12.
   */
  MadeUpFigures fallingTo(String index) {
    YearMonth from = YearMonth.of(2025, 10);
    for (Series series : new Series[] {Series.INDPRO, Series.DPCERA3M086SBEA}) {
      values
          .get(series)
          .replaceAll((month, value) -> new BigDecimal(month.isBefore(from) ? "100" : index));
    }
    return this;
  }

  MadeUpFigures without(Series series, YearMonth... months) {
    for (YearMonth month : months) {
      values.get(series).remove(month);
    }
    return this;
  }

  /** As they stood on the first day of 2026: all of them count. */
  MarketData data() {
    return new MarketData(values).asDownloadedOn(LAST.plusMonths(1).atDay(1));
  }

  private void set(Series series, YearMonth month, double value) {
    values
        .computeIfAbsent(series, key -> new TreeMap<>())
        .put(month, BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP));
  }
}
