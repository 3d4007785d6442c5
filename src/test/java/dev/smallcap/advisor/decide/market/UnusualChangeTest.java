package dev.smallcap.advisor.decide.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.Series;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Figures that move further in a month than they have ever moved. */
class UnusualChangeTest {
  @Test
  void aMoveThatTheSeriesHasNeverShownIsAcceptedWithACautionThatNamesBothValues() {
    MarketView market =
        MadeUp.flat("2022-01", "2026-12").at(Series.GS10, "2026-03", "41.4").assess("2026-03-31");

    assertThat(market.acting().month()).isEqualTo(YearMonth.of(2026, 3));
    assertThat(market.cautions())
        .filteredOn(caution -> caution.ruleId().equals("data-jump"))
        .singleElement()
        .satisfies(
            caution -> {
              assertThat(caution.text().en())
                  .contains("(GS10) moves from 4 to 41.4 in 2026-03, by 37.4 points", "(1.76)");
              assertThat(caution.text().ko()).contains("2026-03", "4에서", "41.4");
            });
  }

  @Test
  void aSlipOfOneMonthIsSaidOnTheWayOutAndBack() {
    MarketView market =
        MadeUp.flat("2022-01", "2026-12")
            .at(Series.CPIAUCSL, "2026-01", "110")
            .assess("2026-03-31");

    assertThat(market.cautions())
        .filteredOn(caution -> caution.ruleId().equals("data-leap"))
        .extracting(caution -> caution.values().get("month"))
        .containsExactlyInAnyOrder("2026-01", "2026-02");
  }

  @ParameterizedTest
  @CsvSource({"2023-02, false", "2023-04, true"})
  void onlyTheYearsThatTheReadingNeedsAreLookedAt(String month, boolean said) {
    // three years before 2026-03, and the month itself
    MarketView market =
        MadeUp.flat("2020-01", "2026-12").from(Series.INDPRO, month, "150").assess("2026-03-31");

    assertThat(MadeUp.cautions(market).contains("data-leap")).isEqualTo(said);
  }

  /**
   * Points for rates and unemployment, percent for the others, rounded up to hundredths. Where a
   * later vintage took back a little of a move, that of 2020-04, the limit is that of the earlier.
   */
  @ParameterizedTest
  @Tag("slow")
  @EnumSource(Series.class)
  void theLimitIsTheLargestMonthlyChangeOfTheHistory(Series series) {
    MarketData history = MarketData.fred(Path.of("src/examples/history/market.csv"));
    SortedMap<YearMonth, BigDecimal> months = history.values().get(series);
    boolean percent =
        series == Series.CPIAUCSL || series == Series.INDPRO || series == Series.DPCERA3M086SBEA;
    BigDecimal most = BigDecimal.ZERO;
    for (YearMonth month : months.headMap(YearMonth.of(2026, 1)).keySet()) {
      BigDecimal before = months.get(month.minusMonths(1));
      if (before != null) {
        BigDecimal move = months.get(month).subtract(before).abs();
        BigDecimal size =
            percent ? move.movePointRight(2).divide(before, 20, RoundingMode.HALF_EVEN) : move;
        most = most.max(size);
      }
    }

    assertThat(
            PolicyModels.of(MadeUp.POLICY)
                .parameters()
                .on(LocalDate.of(2026, 1, 1))
                .decimal(ParameterValues.key("change.most", series)))
        .isBetween(most, most.setScale(2, RoundingMode.UP).add(new BigDecimal("0.20")));
  }
}
