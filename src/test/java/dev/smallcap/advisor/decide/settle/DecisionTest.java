package dev.smallcap.advisor.decide.settle;

import static dev.smallcap.advisor.Situations.MID;
import static dev.smallcap.advisor.Situations.SHORT;
import static dev.smallcap.advisor.Situations.ids;
import static dev.smallcap.advisor.Situations.targets;
import static dev.smallcap.advisor.Situations.trades;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the orders do decides. */
class DecisionTest {
  /** The target is 10 in IJR; a Russell leg, however small, is always rotated. */
  @ParameterizedTest
  @CsvSource({
    "9.95, 0.05, ROTATE",
    "9.95, 0.15, ROTATE",
    "10, 0.1, REDUCE",
    "10, 0.11, REDUCE",
    "9.8, 0.1, ROTATE",
    "9.8, 0.09, BUILD",
  })
  void asLargeMeansWithinATenthOfAPercentOfTheEquityMoney(
      String ijr, String iwm, Decision decision) {
    BigDecimal core =
        new BigDecimal(100).subtract(new BigDecimal(ijr)).subtract(new BigDecimal(iwm));
    Recommendation advice =
        Situations.in(Stage.EXPANSION)
            .client(RiskProfile.R4, MID)
            .holds("IVV", core.toPlainString())
            .holds("IJR", ijr)
            .holds("IWM", iwm)
            .advice();

    assertThat(advice.decision()).isEqualTo(decision);
  }

  /** IWM goes and nothing is bought, so a tenth of a percent less is a reduction all the same. */
  @Test
  void smallerWithoutAPurchaseIsAReduction() {
    Recommendation advice =
        Situations.in(Stage.EXPANSION)
            .client(RiskProfile.R4, MID)
            .holds("IVV", "89.96")
            .holds("IJR", "10")
            .holds("IWM", "0.04")
            .advice();

    assertThat(trades(advice)).isEqualTo("SELL IWM 0.04");
    assertThat(advice.decision()).isEqualTo(Decision.REDUCE);
  }

  @Test
  void whereASleeveIsToBeBuiltAndNoOrderCanBeMadeItIsHoldingWithTheReason() {
    Recommendation advice =
        Situations.in(Stage.EXPANSION)
            .client(RiskProfile.R4, MID)
            .account(a -> Account.of(a.id(), a.type(), a.cash()))
            .holds("IVV", "1000")
            .quote("IJR", "5000")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.HOLD);
    assertThat(advice.trades()).isEmpty();
    assertThat(targets(advice)).isEqualTo("IVV 100");
    assertThat(ids(advice.undone())).contains("settle-leg-core");
  }

  @Test
  void leavingWithoutASleeveIsHolding() {
    Recommendation advice =
        Situations.in(Stage.LATE).client(RiskProfile.R4, SHORT).holds("IVV", "100").advice();

    assertThat(advice.decision()).isEqualTo(Decision.HOLD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"R3", "R4", "R5"})
  void aSleeveThatGoesToNothingIsAnExit(RiskProfile risk) {
    Recommendation advice =
        Situations.in(Stage.RECESSION)
            .client(risk, SHORT)
            .holds("IVV", "90")
            .holds("VB", "8")
            .holds("TNA", "2")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.EXIT);
    assertThat(targets(advice)).isEqualTo("IVV 100");
  }
}
