package dev.smallcap.advisor.decide.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.fact.CycleWindows;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.Series;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is measured of a month. */
class CycleFiguresTest {
  private static final YearMonth LAST = YearMonth.of(2025, 12);

  /**
   * Consumption stands at 100 and at 101 in the last three months, 4.060401 percent a year;
   * production does not move.
   */
  @ParameterizedTest
  @CsvSource({"50, 2.0302005", "25, 1.01510025", "100, 4.060401", "0, 0"})
  void activityWeighsConsumptionAsThePolicySays(BigDecimal weight, BigDecimal activity) {
    Map<Series, SortedMap<YearMonth, BigDecimal>> values = new EnumMap<>(Series.class);
    for (Series series : Series.values()) {
      SortedMap<YearMonth, BigDecimal> months = new TreeMap<>();
      for (int back = 0; back < 36; back++) {
        boolean risen = series == Series.DPCERA3M086SBEA && back < 3;
        months.put(LAST.minusMonths(back), BigDecimal.valueOf(risen ? 101 : 100));
      }
      values.put(series, months);
    }

    List<CycleMonth> measured =
        CycleFigures.measure(new MarketData(values), new CycleWindows(6, 12, 6, 12, 18, weight, 1));

    assertThat(measured.get(35).figures()).isNotNull();
    assertThat(measured.get(35).figures().activity()).isEqualByComparingTo(activity);
  }
}
