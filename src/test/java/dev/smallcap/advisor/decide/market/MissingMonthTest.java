package dev.smallcap.advisor.decide.market;

import static dev.smallcap.advisor.terms.CyclePhase.EXPANSION;
import static dev.smallcap.advisor.terms.CyclePhase.LATE;
import static dev.smallcap.advisor.terms.CyclePhase.UNKNOWN;
import static dev.smallcap.advisor.terms.Series.FEDFUNDS;
import static dev.smallcap.advisor.terms.Series.GS10;
import static dev.smallcap.advisor.terms.Series.UNRATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.rulebook.conclusion.SlumpFinding;
import org.junit.jupiter.api.Test;

class MissingMonthTest {
  @Test
  void oneMissingMonthIsLabelledFromTheLineBetweenItsNeighbours() {
    // 4.00 and 1.00 give 2.50, a slope of 0.50; 4.00 and 0.98 give 2.49
    assertThat(between("1.00").label("2025-02")).isEqualTo(EXPANSION);
    assertThat(between("0.98").label("2025-02")).isEqualTo(LATE);
  }

  @Test
  void oneMissingMonthIsSaidOnceForEachSeries() {
    MarketView market =
        MadeUp.flat("2022-01", "2026-12")
            .without(GS10, "2025-02")
            .without(UNRATE, "2025-02", "2025-06")
            .assess("2026-03-31");

    assertThat(market.acting().phase()).isEqualTo(EXPANSION);
    assertThat(market.cautions())
        .extracting(caution -> caution.ruleId() + caution.values())
        .containsExactlyInAnyOrder(
            "data-filled{month=2025-02, series=GS10}",
            "data-filled{month=2025-02, series=UNRATE}",
            "data-filled{month=2025-06, series=UNRATE}");
  }

  @Test
  void twoMissingInARowLeaveTheirMonthsUnknown() {
    MadeUp figures = MadeUp.flat("2022-01", "2025-12").without(GS10, "2025-02", "2025-03");

    assertThat(figures.label("2025-01")).isEqualTo(EXPANSION);
    assertThat(figures.label("2025-02")).isEqualTo(UNKNOWN);
    assertThat(figures.label("2025-03")).isEqualTo(UNKNOWN);
    assertThat(figures.label("2025-04")).isEqualTo(EXPANSION);
  }

  @Test
  void twoMissingPolicyRatesAreMissedAgainSixMonthsLater() {
    MadeUp figures = MadeUp.flat("2022-01", "2025-12").without(FEDFUNDS, "2025-02", "2025-03");

    assertThat(figures.label("2025-03")).isEqualTo(UNKNOWN);
    assertThat(figures.label("2025-07")).isEqualTo(EXPANSION);
    assertThat(figures.label("2025-08")).isEqualTo(UNKNOWN);
    assertThat(figures.label("2025-09")).isEqualTo(UNKNOWN);
    assertThat(figures.label("2025-10")).isEqualTo(EXPANSION);
  }

  @Test
  void theLookBackRunsOverTheMonthsThereAreWhereASeriesHasAGap() {
    // unemployment of 2024-02 and 2024-03 is missing, so that the Sahm measure, which looks back
    // over fifteen months, is missing until 2025-05; that of 2023-12 stood at 0.50
    MadeUp figures =
        MadeUp.flat("2022-01", "2025-12").slump("2023-12").without(UNRATE, "2024-02", "2024-03");

    assertThat(figures.label("2025-05")).isEqualTo(UNKNOWN);
    assertThat(figures.label("2025-06")).isEqualTo(EXPANSION);
    // the Sahm measure stands at 0.50 in 2023-12 and 2024-01, and 2025-06 is the 18th month of the
    // latter
    assertThat(figures.finds(SlumpFinding.class, "2025-06")).isTrue();
    assertThat(figures.finds(SlumpFinding.class, "2025-07")).isFalse();
  }

  @Test
  void theLookBackRunsOverTheMonthsThereAreWhereASeriesBeginsLate() {
    // the first label of the file is that of 2023-07; the slopes of its first 19 months are known
    MadeUp figures = MadeUp.flat("2022-01", "2025-12").at(GS10, "2022-02", "2.49").cut("2023-07");
    assertThat(figures.label("2023-07")).isEqualTo(LATE);

    MadeUp late = MadeUp.flat("2022-01", "2025-12").without(GS10, "2022-01", "2022-02", "2022-03");
    assertThat(late.cut("2023-07").label("2023-07")).isEqualTo(EXPANSION);
  }

  private static MadeUp between(String after) {
    return MadeUp.flat("2022-01", "2025-12").without(GS10, "2025-02").at(GS10, "2025-03", after);
  }
}
