package dev.smallcap.advisor;

import static dev.smallcap.advisor.Situations.DAY;
import static dev.smallcap.advisor.Situations.LONG;
import static dev.smallcap.advisor.Situations.MID;
import static dev.smallcap.advisor.Situations.ids;
import static dev.smallcap.advisor.Situations.said;
import static dev.smallcap.advisor.Situations.targets;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.MatrixRow;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A sleeve that is to be held longer than the money can stay. */
class HorizonEndedByNeedTest {
  private static Recommendation advice(Stage stage, RiskProfile risk, int months, LocalDate need) {
    return Situations.in(stage)
        .client(risk, months)
        .client(c -> c.needingMoneyOn(need))
        .holds("IVV", "100")
        .advice();
  }

  @ParameterizedTest
  @EnumSource(
      value = RiskProfile.class,
      names = {"R3", "R4", "R5"})
  void aSleeveForTenYearsWithANeedInFortyOneMonthsIsSizedAsForThemAndTakesNoRussell(
      RiskProfile risk) {
    for (Stage stage : Stage.values()) {
      Recommendation ended = advice(stage, risk, LONG, DAY.plusMonths(41));
      Recommendation mid = advice(stage, risk, 41, DAY.plusMonths(120));
      Recommendation whole = advice(stage, risk, LONG, DAY.plusMonths(120));

      assertThat(ended.sleeve().stance()).as(stage.name()).isEqualTo(mid.sleeve().stance());
      assertThat(ended.sleeve().size()).isEqualTo(mid.sleeve().size());
      if (ended.sleeve().russell() != null) {
        assertThat(ended.sleeve().russell().isPositive()).isFalse();
        assertThat(ended.sleeve().sp400()).isEqualTo(whole.sleeve().sp400());
      }
      assertThat(ids(ended.cautions())).contains("guardrails-horizon");
      assertThat(ids(whole.cautions())).doesNotContain("guardrails-horizon");
    }
  }

  @Test
  void itIsSaidWithBothNumbersInBothLanguages() {
    Recommendation advice = advice(Stage.ER1, RiskProfile.R4, LONG, DAY.plusMonths(41));

    assertThat(targets(advice)).isEqualTo("IJR 15, IVV 85");
    assertThat(said(advice)).contains("held for 120 months and the money is needed in 41");
    assertThat(advice.text(Lang.KO)).contains("투자 기간은 120개월이지만 자금이 그 전에 필요하여 만 41개월까지만 보유할 수 있습니다");
  }

  @ParameterizedTest
  @CsvSource({
    // RECESSION tells MID (HOLD 10) from LONG (BUILD 10, in parts)
    "2031-01-16, HOLD", // 60 months
    "2031-02-15, HOLD", // 60 months and 30 days: whole months, rounded down
    "2031-02-16, BUILD", // 61 months
  })
  void theMonthsThatTheMoneyCanStayAreWholeMonthsRoundedDown(LocalDate need, String stance) {
    Recommendation advice = advice(Stage.RECESSION, RiskProfile.R5, LONG, need);

    assertThat(advice.sleeve().stance()).hasToString(stance);
  }

  @Test
  void whereTheHorizonEndsFirstNothingIsSaid() {
    Recommendation advice = advice(Stage.ER1, RiskProfile.R4, MID, DAY.plusMonths(37));

    assertThat(ids(advice.cautions())).doesNotContain("guardrails-horizon");
    assertThat(targets(advice)).isEqualTo("IJR 11.25, IVV 85, IWM 3.75");
  }

  @Test
  void moneyNeededWithinThirtySixMonthsIsRefusedOrSoldAndNotCalledAHorizon() {
    Recommendation advice = advice(Stage.ER1, RiskProfile.R4, LONG, DAY.plusMonths(36));

    assertThat(advice.decision()).isEqualTo(Decision.NOT_SUITABLE);
    assertThat(ids(advice.cautions())).doesNotContain("guardrails-horizon");
  }

  @Test
  void withdrawalsAndANeedTogetherReadTheSizeForAMediumHorizonOnce() {
    Recommendation advice =
        Situations.in(Stage.RECESSION)
            .client(RiskProfile.R5, LONG)
            .client(c -> c.inDrawdown().needingMoneyOn(DAY.plusMonths(41)))
            .holds("IVV", "100")
            .advice();

    assertThat(advice.sleeve().stance()).hasToString("HOLD");
    assertThat(ids(advice.reasons()))
        .containsOnlyOnce("held-mid")
        .doesNotContain("held-withdrawals");
  }

  @Test
  @Tag("long")
  void aLongerHorizonNeverHasMoreRussellSoTheOwnHorizonsSplitIsTheOneWithTheLess() {
    for (MatrixRow row : Situations.STANDARD.matrix(DAY, Residency.US)) {
      for (MatrixRow longer : Situations.STANDARD.matrix(DAY, Residency.US)) {
        boolean comparable =
            row.stage() == longer.stage()
                && row.risk() == longer.risk()
                && row.horizon().compareTo(longer.horizon()) < 0
                && row.russell() != null
                && longer.russell() != null;
        if (comparable) {
          assertThat(longer.russell()).isLessThanOrEqualTo(row.russell());
        }
      }
    }
    assertThat(Horizon.SHORT).isLessThan(Horizon.LONG);
  }
}
