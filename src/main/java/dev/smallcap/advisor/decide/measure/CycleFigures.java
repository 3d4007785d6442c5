package dev.smallcap.advisor.decide.measure;

import dev.smallcap.advisor.rulebook.fact.CycleWindows;
import dev.smallcap.advisor.rulebook.fact.MonthFigures;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Series;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Measures the figures of the cycle for each month of a file: moves of the policy rate, inflation,
 * growth, the Sahm measure and the slope of the yield curve. Differences of published figures are
 * exact; ratios carry 34 digits.
 */
public final class CycleFigures {
  private static final MathContext DIGITS = MathContext.DECIMAL128;
  private static final BigDecimal HUNDRED = Percent.HUNDRED.value();

  private final MarketData data;
  private final CycleWindows windows;
  private final TreeMap<YearMonth, BigDecimal> sahm = new TreeMap<>();
  private final TreeMap<YearMonth, BigDecimal> slope = new TreeMap<>();

  private CycleFigures(MarketData data, CycleWindows windows) {
    this.data = data;
    this.windows = windows;
  }

  /** Measures every month of the figures, in order. */
  public static List<CycleMonth> measure(MarketData data, CycleWindows windows) {
    return measure(data, windows, List.of());
  }

  /**
   * Measures the same.
   *
   * @param known the first months, measured of figures that are the same up to the last of them
   */
  static List<CycleMonth> measure(MarketData data, CycleWindows windows, List<CycleMonth> known) {
    CycleFigures figures = new CycleFigures(data, windows);
    List<CycleMonth> months = new ArrayList<>(known);
    List<YearMonth> all = data.months();
    for (int i = Math.max(0, known.size() - windows.cycleLookBack()); i < known.size(); i++) {
      figures.lookAt(all.get(i));
    }
    for (YearMonth month : all.subList(known.size(), all.size())) {
      months.add(figures.month(month));
    }
    return months;
  }

  /** Keeps what later months look back to. */
  private void lookAt(YearMonth month) {
    put(sahm, month, new RollingMean(data, Series.UNRATE).sahm(month, windows.cycleSlumpMonths()));
    put(slope, month, difference(value(Series.GS10, month), value(Series.TB3MS, month)));
  }

  private CycleMonth month(YearMonth month) {
    lookAt(month);
    BigDecimal sahmNow = sahm.get(month);
    BigDecimal slopeNow = slope.get(month);
    BigDecimal rates =
        difference(
            value(Series.FEDFUNDS, month),
            value(Series.FEDFUNDS, month.minusMonths(windows.cycleRateMonths())));
    BigDecimal inflation = inflation(month);
    BigDecimal change =
        difference(inflation, inflation(month.minusMonths(windows.cyclePricesChangeMonths())));
    BigDecimal consumption = new RollingMean(data, Series.DPCERA3M086SBEA).growth(month);
    BigDecimal production = new RollingMean(data, Series.INDPRO).growth(month);
    List<Series> missing = new ArrayList<>();
    note(missing, Series.FEDFUNDS, rates);
    note(missing, Series.CPIAUCSL, change);
    note(missing, Series.UNRATE, sahmNow);
    note(missing, Series.INDPRO, production);
    note(missing, Series.DPCERA3M086SBEA, consumption);
    note(missing, Series.GS10, value(Series.GS10, month));
    note(missing, Series.TB3MS, value(Series.TB3MS, month));
    MonthFigures figures = null;
    if (rates != null
        && inflation != null
        && change != null
        && consumption != null
        && production != null
        && sahmNow != null
        && slopeNow != null) {
      figures =
          new MonthFigures(
              month,
              inflation,
              change,
              consumption,
              activity(consumption, production),
              sahmNow,
              highest(month),
              slopeNow,
              lowest(month));
    }
    return new CycleMonth(month, rates, figures, missing);
  }

  private BigDecimal activity(BigDecimal consumption, BigDecimal production) {
    BigDecimal weight = windows.cycleActivityWeight();
    return consumption
        .multiply(weight)
        .add(production.multiply(HUNDRED.subtract(weight)))
        .divide(HUNDRED, DIGITS);
  }

  private @Nullable BigDecimal inflation(YearMonth month) {
    BigDecimal now = value(Series.CPIAUCSL, month);
    BigDecimal before = value(Series.CPIAUCSL, month.minusMonths(windows.cyclePricesMonths()));
    return now == null || before == null
        ? null
        : now.subtract(before).multiply(HUNDRED).divide(before, DIGITS);
  }

  /** Over the months there are, however late the series begins. */
  private BigDecimal highest(YearMonth month) {
    return recent(sahm, month).max(BigDecimal::compareTo).orElseThrow();
  }

  private BigDecimal lowest(YearMonth month) {
    return recent(slope, month).min(BigDecimal::compareTo).orElseThrow();
  }

  private Stream<BigDecimal> recent(NavigableMap<YearMonth, BigDecimal> figures, YearMonth month) {
    YearMonth first = month.minusMonths(windows.cycleLookBack() - 1L);
    return figures.subMap(first, true, month, true).values().stream();
  }

  private @Nullable BigDecimal value(Series series, YearMonth month) {
    return data.value(series, month);
  }

  private static @Nullable BigDecimal difference(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null || b == null ? null : a.subtract(b);
  }

  private static void put(
      Map<YearMonth, BigDecimal> figures, YearMonth month, @Nullable BigDecimal value) {
    if (value != null) {
      figures.put(month, value);
    }
  }

  private static void note(List<Series> missing, Series series, @Nullable BigDecimal value) {
    if (value == null) {
      missing.add(series);
    }
  }
}
