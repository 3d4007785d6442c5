package dev.smallcap.advisor.decide.market;

import static dev.smallcap.advisor.terms.CyclePhase.EARLY_RECOVERY;
import static dev.smallcap.advisor.terms.CyclePhase.EXPANSION;
import static dev.smallcap.advisor.terms.CyclePhase.LATE;
import static dev.smallcap.advisor.terms.CyclePhase.RECESSION;
import static dev.smallcap.advisor.terms.CyclePhase.UNKNOWN;
import static dev.smallcap.advisor.terms.Series.CPIAUCSL;
import static dev.smallcap.advisor.terms.Series.DPCERA3M086SBEA;
import static dev.smallcap.advisor.terms.Series.FEDFUNDS;
import static dev.smallcap.advisor.terms.Series.GS10;
import static dev.smallcap.advisor.terms.Series.INDPRO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.terms.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Three-month yields stand at 2.00, so that a ten-year yield of 2.50 is a slope of 0.5. */
class LabelTest {
  private static final String MONTH = "2025-01";

  @Test
  void aMonthThatShowsNothingIsAnExpansion() {
    assertThat(flat().label(MONTH)).isEqualTo(EXPANSION);
  }

  @Test
  void aSlopeBelowHalfAPointIsLate() {
    assertThat(flat().at(GS10, MONTH, "2.50").label(MONTH)).isEqualTo(EXPANSION);
    assertThat(flat().at(GS10, MONTH, "2.49").label(MONTH)).isEqualTo(LATE);
  }

  @Test
  void aSlopeBelowOnePointIsLateWhileRatesRiseOrWereRaised() {
    MadeUp raised = flat().from(FEDFUNDS, "2024-08", "5.25");

    assertThat(raised.at(GS10, MONTH, "3.00").label(MONTH)).isEqualTo(EXPANSION);
    assertThat(raised.at(GS10, MONTH, "2.99").label(MONTH)).isEqualTo(LATE);
    assertThat(raised.at(GS10, "2025-06", "3.00").label("2025-06")).isEqualTo(EXPANSION);
    assertThat(raised.at(GS10, "2025-06", "2.99").label("2025-06")).isEqualTo(LATE);
    assertThat(flat().at(GS10, MONTH, "2.99").label(MONTH)).isEqualTo(EXPANSION);
    assertThat(flat().cut("2024-01").at(GS10, MONTH, "2.99").label(MONTH)).isEqualTo(EXPANSION);
  }

  @Test
  void elevatedPricesAreLateOnlyWhileRatesRise() {
    MadeUp elevated = flat().from(CPIAUCSL, MONTH, "105");

    assertThat(elevated.label(MONTH)).isEqualTo(EXPANSION);
    assertThat(elevated.from(FEDFUNDS, MONTH, "5.25").label(MONTH)).isEqualTo(LATE);
    assertThat(flat().from(FEDFUNDS, MONTH, "5.25").label(MONTH)).isEqualTo(EXPANSION);
    // raised in 2024-07, so that the rate of 2025-01 is held, tight
    assertThat(flat().from(CPIAUCSL, MONTH, "105").from(FEDFUNDS, "2024-07", "5.25").label(MONTH))
        .isEqualTo(EXPANSION);
  }

  @Test
  void cutsAreLateForEighteenMonthsAfterAFlatCurve() {
    // 2023-08 is the first of the eighteen months that end in 2025-01
    assertThat(flat().cut(MONTH).at(GS10, "2023-08", "2.49").label(MONTH)).isEqualTo(LATE);
    assertThat(flat().cut(MONTH).at(GS10, "2023-08", "2.50").label(MONTH)).isEqualTo(EXPANSION);
    assertThat(flat().cut(MONTH).at(GS10, "2023-07", "2.49").label(MONTH)).isEqualTo(EXPANSION);
    // held after a cut is no longer cutting
    assertThat(flat().cut("2024-07").at(GS10, "2024-06", "2.49").label(MONTH)).isEqualTo(EXPANSION);
  }

  @Test
  void theFourSignsAreAnEarlyRecoveryEvenOnAFlatCurve() {
    assertThat(recovery().label(MONTH)).isEqualTo(EARLY_RECOVERY);
    assertThat(recovery().at(GS10, MONTH, "2.00").label(MONTH)).isEqualTo(EARLY_RECOVERY);
  }

  @Test
  void eachOfTheFourSignsIsNeeded() {
    assertThat(flat().slump("2024-06").label(MONTH)).isEqualTo(EXPANSION);
    assertThat(recovery().from(FEDFUNDS, MONTH, "5.00").label(MONTH)).isEqualTo(EXPANSION);
    assertThat(recovery().at(CPIAUCSL, MONTH, "105").label(MONTH)).isEqualTo(EXPANSION);
    assertThat(recovery().at(DPCERA3M086SBEA, MONTH, "99").label(MONTH)).isEqualTo(EXPANSION);
    assertThat(flat().cut("2024-03").label(MONTH)).isEqualTo(EXPANSION);
  }

  @Test
  void aRateThatIsBeingCutServesAsWellAsOneHeldAfterCuts() {
    assertThat(flat().slump("2024-06").cut(MONTH).label(MONTH)).isEqualTo(EARLY_RECOVERY);
  }

  @Test
  void aRecessionComesBeforeAFlatCurve() {
    assertThat(flat().at(GS10, MONTH, "2.00").at(INDPRO, MONTH, "90").label(MONTH))
        .isEqualTo(RECESSION);
  }

  @ParameterizedTest
  @EnumSource(Series.class)
  void aMonthThatLacksAnySeriesIsUnknownWhateverElseItShows(Series series) {
    MadeUp collapse = flat().at(INDPRO, MONTH, "50").at(GS10, MONTH, "2.00");

    assertThat(collapse.without(series, MONTH, "2025-02").label(MONTH)).isEqualTo(UNKNOWN);
    assertThat(collapse.label("2024-12")).isEqualTo(EXPANSION);
  }

  private static MadeUp recovery() {
    return flat().slump("2024-06").cut("2024-03");
  }

  private static MadeUp flat() {
    return MadeUp.flat("2022-01", "2025-12");
  }
}
