package dev.smallcap.advisor.decide.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.fact.CycleWindows;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.Series;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Months that are measured once are those that are measured anew. */
class MeasuredMonthsTest {
  private static final CycleWindows WINDOWS =
      new CycleWindows(6, 12, 6, 12, 18, new BigDecimal(50), 1);
  private static final MarketData ALL = MarketData.fred(Path.of("src/examples/article/market.csv"));

  private final MeasuredMonths measured = new MeasuredMonths(WINDOWS);

  private void assertSame(MarketData data) {
    assertThat(measured.of(data)).isEqualTo(CycleFigures.measure(data, WINDOWS));
  }

  @Test
  void whetherMonthsComeOrGo() {
    LocalDate first = ALL.months().get(0).atEndOfMonth();
    for (int months : List.of(30, 31, 33, 60, 61, 40, 0, 80)) {
      assertSame(ALL.until(first.plusMonths(months)));
    }
  }

  @Test
  void whicheverFigureIsAnother() {
    assertSame(ALL);
    for (Series series : Series.values()) {
      SortedMap<YearMonth, BigDecimal> months = new TreeMap<>(ALL.values().get(series));
      YearMonth changed = YearMonth.of(2022, 3);
      months.merge(changed, BigDecimal.ONE, BigDecimal::add);
      assertSame(with(series, months));
      months.remove(changed);
      assertSame(with(series, months));
      assertSame(with(series, new TreeMap<>()));
    }
  }

  private static MarketData with(Series series, SortedMap<YearMonth, BigDecimal> months) {
    Map<Series, SortedMap<YearMonth, BigDecimal>> values = new TreeMap<>(ALL.values());
    values.put(series, months);
    return new MarketData(values);
  }

  @Test
  void sameFiguresAreMeasuredOnce() {
    assertThat(measured.of(ALL)).isSameAs(measured.of(ALL.until(LocalDate.of(2199, 1, 31))));
  }
}
