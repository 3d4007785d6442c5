package dev.smallcap.advisor.decide.measure;

import dev.smallcap.advisor.rulebook.fact.CycleWindows;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.Series;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The months that were measured for one day, so that on the next only those are measured whose
 * figures, or figures before them, changed. Not thread-safe.
 */
public final class MeasuredMonths {
  private final CycleWindows windows;
  private MarketData data = MarketData.none();
  private List<CycleMonth> months = List.of();

  /** Nothing is measured yet. */
  public MeasuredMonths(CycleWindows windows) {
    this.windows = windows;
  }

  /** Measures every month of the figures, in order. */
  public List<CycleMonth> of(MarketData next) {
    YearMonth changed = firstDifference(data, next);
    if (changed != null) {
      months =
          CycleFigures.measure(
              next,
              windows,
              months.stream().takeWhile(one -> one.month().isBefore(changed)).toList());
      data = next;
    }
    return months;
  }

  private static @Nullable YearMonth firstDifference(MarketData one, MarketData other) {
    YearMonth first = null;
    for (Series series : Series.values()) {
      YearMonth differs = firstDifference(values(one, series), values(other, series));
      first = first == null || (differs != null && differs.isBefore(first)) ? differs : first;
    }
    return first;
  }

  private static SortedMap<YearMonth, BigDecimal> values(MarketData data, Series series) {
    return data.values().getOrDefault(series, Collections.emptySortedMap());
  }

  private static @Nullable YearMonth firstDifference(
      SortedMap<YearMonth, BigDecimal> one, SortedMap<YearMonth, BigDecimal> other) {
    Iterator<Map.Entry<YearMonth, BigDecimal>> ones = one.entrySet().iterator();
    Iterator<Map.Entry<YearMonth, BigDecimal>> others = other.entrySet().iterator();
    while (ones.hasNext() && others.hasNext()) {
      Map.Entry<YearMonth, BigDecimal> a = ones.next();
      Map.Entry<YearMonth, BigDecimal> b = others.next();
      if (!a.equals(b)) {
        return a.getKey().isBefore(b.getKey()) ? a.getKey() : b.getKey();
      }
    }
    return ones.hasNext() ? ones.next().getKey() : others.hasNext() ? others.next().getKey() : null;
  }
}
