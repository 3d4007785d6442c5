package dev.smallcap.advisor.decide.settle;

import static dev.smallcap.advisor.Situations.MID;
import static dev.smallcap.advisor.Situations.SHORT;
import static dev.smallcap.advisor.Situations.targets;
import static dev.smallcap.advisor.Situations.trades;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule 2 of "From targets to trades". */
class BandTest {
  /** Target 15: Russell 11.25 (9 to 13.5), S&P 600 3.75 (3 to 4.5), sleeve 12 to 18. */
  @ParameterizedTest
  @CsvSource({
    "9, 3, false",
    "11.25, 3.75, false",
    "13.5, 4.5, false",
    "8.99, 3.75, true",
    "13.51, 3.75, true",
    "11.25, 2.99, true",
    "11.25, 4.51, true",
  })
  void theBandIsTwentyPercentWhileARussellFundIsTargeted(String iwm, String ijr, boolean traded) {
    Recommendation advice = portfolio(Stage.ER1, RiskProfile.R4, SHORT, iwm, ijr, "0").advice();

    assertThat(advice.trades().isEmpty()).isEqualTo(!traded);
    if (traded) {
      assertThat(targets(advice)).isEqualTo("IJR 3.75, IVV 85, IWM 11.25");
    } else {
      assertThat(advice.decision()).isEqualTo(Decision.HOLD);
    }
  }

  /** Target 10: 7.5 to 12.5. */
  @ParameterizedTest
  @CsvSource({"7.5, false", "12.5, false", "7.49, true", "12.51, true"})
  void theBandIsTwentyFivePercentOtherwise(String ijr, boolean traded) {
    Recommendation advice = portfolio(Stage.EXPANSION, RiskProfile.R4, MID, "0", ijr, "0").advice();

    assertThat(advice.trades().isEmpty()).isEqualTo(!traded);
    assertThat(traded ? targets(advice) : "IJR 10, IVV 90").isEqualTo("IJR 10, IVV 90");
  }

  /** Target 10: S&P 600 7 (5.25 to 8.75), S&P 400 3 (2.25 to 3.75). */
  @ParameterizedTest
  @CsvSource({
    "5.25, 2.25, false",
    "8.75, 3.75, false",
    "5.24, 3, true",
    "8.76, 3, true",
    "7, 2.24, true",
    "7, 3.76, true",
  })
  void theBandIsTestedOnEachLegAndAnyOutsideBringsAllToTheirTargets(
      String ijr, String ijh, boolean traded) {
    Recommendation advice = portfolio(Stage.EXPANSION, RiskProfile.R3, MID, "0", ijr, ijh).advice();

    assertThat(advice.trades().isEmpty()).isEqualTo(!traded);
    if (traded) {
      assertThat(targets(advice)).isEqualTo("IJH 3, IJR 7, IVV 90");
    }
  }

  /**
   * The leg is on its target; a fund at three times its value takes the sleeve to 12.4 or 12.52.
   */
  @ParameterizedTest
  @CsvSource({"0.8, false", "0.84, true"})
  void theBandIsTestedOnTheSleeveToo(String leveraged, boolean traded) {
    Recommendation advice =
        Situations.in(Stage.EXPANSION)
            .client(RiskProfile.R4, MID)
            .holds("IVV", new BigDecimal(90).subtract(new BigDecimal(leveraged)).toPlainString())
            .holds("IJR", "10")
            .holds("TNA", leveraged)
            .advice();

    assertThat(advice.trades())
        .extracting(trade -> trade.side() + trade.fund())
        .isEqualTo(traded ? List.of("SELLTNA", "BUYIVV") : List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20    | HOLD   | IJR 20, IVV 80",
        "20.01 | HOLD   | IJR 20.01, IVV 79.99",
        "21    | HOLD   | IJR 21, IVV 79",
        "21.01 | REDUCE | IJR 20, IVV 80",
        "24.99 | REDUCE | IJR 20, IVV 80"
      })
  void aSleeveAboveTwentyPercentByMoreThanOneHasNoBandAndIsTrimmedToItsSize(
      String ijr, Decision decision, String left) {
    Recommendation built = portfolio(Stage.ER3, RiskProfile.R5, MID, "0", ijr, "0").advice();
    Recommendation held = portfolio(Stage.UNKNOWN, RiskProfile.R5, MID, "0", ijr, "0").advice();

    assertThat(built.trades().isEmpty()).isEqualTo(decision == Decision.HOLD);
    assertThat(held.trades().isEmpty()).isEqualTo(decision == Decision.HOLD);
    assertThat(built.decision()).isEqualTo(decision);
    assertThat(held.decision()).isEqualTo(decision);
    assertThat(targets(built)).isEqualTo(left);
    assertThat(targets(held)).isEqualTo(left);
  }

  /** R4 builds 10 in IJR: a leg that is not targeted, IJH, is left over up to half a percent. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.5  | IJH 0.5, IJR 9.5, IVV 90 | ''",
        "0.51 | CASH 0.01, IJR 10, IVV 89.99 | BUY IJR 0.5, SELL IJH 0.51"
      })
  void aLegWithoutATargetIsOutsideAboveHalfAPercent(String ijh, String targets, String trades) {
    Recommendation advice =
        portfolio(Stage.EXPANSION, RiskProfile.R4, MID, "0", "9.5", ijh).advice();

    assertThat(targets(advice)).isEqualTo(targets);
    assertThat(trades(advice)).isEqualTo(trades);
  }

  @Test
  void leavingHasNoBand() {
    Recommendation advice = portfolio(Stage.LATE, RiskProfile.R5, SHORT, "0", "0.5", "0").advice();

    assertThat(advice.decision()).isEqualTo(Decision.EXIT);
    assertThat(targets(advice)).isEqualTo("IVV 100");
  }

  @ParameterizedTest
  @EnumSource(
      value = Stage.class,
      names = {"ER3", "EXPANSION", "LATE"})
  void aRussellLegOutsideTheFirstYearHasNoBand(Stage stage) {
    Recommendation advice =
        portfolio(stage, RiskProfile.R4, stage == Stage.ER3 ? SHORT : MID, "0.05", "9.95", "0")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.ROTATE);
    assertThat(trades(advice)).isEqualTo("BUY IJR 0.05, SELL IWM 0.05");
  }

  @Test
  void theBandIsToldWithTheTarget() {
    Recommendation advice = portfolio(Stage.ER1, RiskProfile.R4, SHORT, "0", "0", "0").advice();

    assertThat(advice.sleeve().bandLow()).isEqualTo(Percent.of(12));
    assertThat(advice.sleeve().bandHigh()).isEqualTo(Percent.of(18));
  }

  private static Situations portfolio(
      Stage stage, RiskProfile risk, int months, String iwm, String ijr, String ijh) {
    BigDecimal sleeve = new BigDecimal(iwm).add(new BigDecimal(ijr)).add(new BigDecimal(ijh));
    return Situations.in(stage)
        .client(risk, months)
        .holds("IVV", new BigDecimal(100).subtract(sleeve).toPlainString())
        .holds("IWM", iwm)
        .holds("IJR", ijr)
        .holds("IJH", ijh);
  }
}
