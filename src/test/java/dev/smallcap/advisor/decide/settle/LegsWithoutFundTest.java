package dev.smallcap.advisor.decide.settle;

import static dev.smallcap.advisor.Situations.LONG;
import static dev.smallcap.advisor.Situations.MID;
import static dev.smallcap.advisor.Situations.SHORT;
import static dev.smallcap.advisor.Situations.ids;
import static dev.smallcap.advisor.Situations.said;
import static dev.smallcap.advisor.Situations.targets;
import static dev.smallcap.advisor.Situations.trades;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 5 of "From targets to trades". */
class LegsWithoutFundTest {
  @Test
  void aLegWithoutAFundStaysInTheCoreAndIsSaidSo() {
    Recommendation advice = isa().holds("379800", "100").advice();

    assertThat(targets(advice)).isEqualTo("280930 11.25, 379800 88.75");
    assertThat(said(advice)).contains("the S&P 600 leg (3.75 % of the equity money) has no fund");
  }

  @ParameterizedTest
  @CsvSource({"9, false", "8.99, true", "13.5, false", "13.51, true"})
  void bandAndTradesCompareWithWhatCanBeAttained(String russell, boolean traded) {
    BigDecimal core = new BigDecimal(100).subtract(new BigDecimal(russell));
    Recommendation advice =
        isa().holds("379800", core.toPlainString()).holds("280930", russell).advice();

    assertThat(advice.trades().isEmpty()).isEqualTo(!traded);
    assertThat(advice.decision())
        .isEqualTo(
            !traded ? Decision.HOLD : russell.equals("8.99") ? Decision.BUILD : Decision.REDUCE);
  }

  @ParameterizedTest
  @CsvSource({"6, 6, HOLD", "10, 10, HOLD", "12.5, 12.5, HOLD", "12.51, 10, REDUCE"})
  void whatIsHeldOfALegAlreadyCanBeAttainedUpToItsTarget(
      String held, String left, Decision decision) {
    Recommendation advice =
        eu(Stage.EXPANSION)
            .holds("SPY", new BigDecimal(100).subtract(new BigDecimal(held)).toPlainString())
            .holds("IJR", held)
            .advice();

    assertThat(advice.decision()).isEqualTo(decision);
    assertThat(targets(advice)).contains("IJR " + left + ", ");
  }

  @Test
  void salesAreNeverBlockedByEligibility() {
    Recommendation advice =
        eu(Stage.LATE)
            .client(RiskProfile.R4, SHORT)
            .holds("SPY", "85")
            .holds("IWM", "10")
            .holds("IJR", "5")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.EXIT);
    assertThat(trades(advice)).isEqualTo("SELL IJR 5, SELL IWM 10");
    assertThat(targets(advice)).isEqualTo("CASH 15, SPY 85");
  }

  @Test
  void whereNothingIsAttainableThereIsNoEligibleFund() {
    Recommendation advice = eu(Stage.EXPANSION).holds("SPY", "100").advice();

    assertThat(advice.decision()).isEqualTo(Decision.NO_ELIGIBLE_FUND);
    assertThat(advice.trades()).isEmpty();
    assertThat(ids(advice.undone())).contains("settle-no-fund");
  }

  @Test
  void theRussellNeverStandsInForTheSp600() {
    Recommendation advice = isa().client(RiskProfile.R5, LONG).holds("379800", "100").advice();

    assertThat(advice.decision()).isEqualTo(Decision.NO_ELIGIBLE_FUND);
    assertThat(targets(advice)).isEqualTo("379800 100");
  }

  @Test
  void aLegWithoutAFundIsSaidBesideAnyDecision() {
    Recommendation holding = isa().holds("379800", "88.75").holds("280930", "11.25").advice();

    assertThat(holding.decision()).isEqualTo(Decision.HOLD);
    assertThat(ids(holding.undone())).contains("settle-no-fund");
  }

  /** R4 with a short horizon early in a recovery: Russell 11.25, S&P 600 3.75. */
  private static Situations isa() {
    return Situations.in(Stage.ER1).account(AccountType.KR_ISA, "KRW");
  }

  private static Situations eu(Stage stage) {
    return Situations.in(stage)
        .client(RiskProfile.R4, MID)
        .account(AccountType.EU_BROKERAGE, "USD");
  }
}
