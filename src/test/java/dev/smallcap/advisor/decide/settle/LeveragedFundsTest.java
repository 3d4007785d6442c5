package dev.smallcap.advisor.decide.settle;

import static dev.smallcap.advisor.Situations.MID;
import static dev.smallcap.advisor.Situations.SHORT;
import static dev.smallcap.advisor.Situations.ids;
import static dev.smallcap.advisor.Situations.targets;
import static dev.smallcap.advisor.Situations.trades;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.TradeSide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rule 1 of "From targets to trades" says of leveraged funds. */
class LeveragedFundsTest {
  @ParameterizedTest
  @CsvSource({"TNA, 3", "UWM, 2", "SAA, 2", "MVV, 2"})
  void leveragedFundsCountAtValueTimesLeverage(String fund, int leverage) {
    Recommendation advice =
        Situations.in(Stage.UNKNOWN).holds("IVV", "98").holds(fund, "2").advice();

    assertThat(advice.sleeve().now()).isEqualTo(Percent.of(2L * leverage));
    assertThat(targets(advice)).contains(fund + " 2");
  }

  @Test
  void aHoldingMayCarryItsOwnLeverage() {
    Recommendation advice =
        Situations.in(Stage.UNKNOWN)
            .holds("IVV", "96")
            .holds("turbo", "4", AssetClass.SMALL, "2.5")
            .advice();

    assertThat(advice.sleeve().now()).isEqualTo(Percent.of(10));
  }

  @Test
  void leveragedFundsBelongToNoLeg() {
    Recommendation advice =
        Situations.in(Stage.EXPANSION)
            .client(RiskProfile.R4, MID)
            .holds("IVV", "95")
            .holds("SAA", "5")
            .advice();

    // 10 of 10 in the sleeve, yet the S&P 600 leg is empty
    assertThat(trades(advice)).isEqualTo("BUY IJR 10, SELL IVV 5, SELL SAA 5");
  }

  @Test
  void leveragedFundsAreSoldWholeOnceAnyTradeInTheSleeveIsDue() {
    Recommendation built =
        Situations.in(Stage.ER1).holds("IVV", "99.5").holds("TNA", "0.5").advice();
    Recommendation rotated =
        Situations.in(Stage.RECESSION)
            .client(RiskProfile.R4, MID)
            .holds("IVV", "95.9")
            .holds("TNA", "0.1")
            .holds("IWM", "4")
            .advice();

    assertThat(targets(built)).isEqualTo("IJR 3.75, IVV 85, IWM 11.25");
    assertThat(trades(rotated)).isEqualTo("BUY IJR 4, BUY IVV 0.1, SELL IWM 4, SELL TNA 0.1");
  }

  @Test
  void leveragedFundsStayWhereNoTradeIsDueAndThatIsDisclosed() {
    Recommendation advice =
        Situations.in(Stage.EXPANSION)
            .client(RiskProfile.R4, MID)
            .holds("IVV", "89.5")
            .holds("IJR", "10")
            .holds("TNA", "0.5")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.HOLD);
    assertThat(ids(advice.disclosures())).contains("disclosures-leveraged");
  }

  @Test
  void theNarrowBandIsForUnleveragedRussellFundsOnly() {
    // build 10 with 25 %: 12.4 is inside; with 20 % it would not be
    Recommendation advice =
        Situations.in(Stage.EXPANSION)
            .client(RiskProfile.R4, MID)
            .holds("IVV", "88.8")
            .holds("UWM", "1.2")
            .holds("IJR", "10")
            .advice();

    assertThat(advice.sleeve().now()).isEqualTo(Percent.parse("12.4"));
    assertThat(advice.trades()).isEmpty();
  }

  @Test
  void leveragedFundsAreNeverBoughtNotEvenByR5() {
    for (Stage stage : Stage.values()) {
      Recommendation advice =
          Situations.in(stage)
              .client(RiskProfile.R5, SHORT)
              .holds("IVV", "96")
              .holds("UWM", "4")
              .advice();

      assertThat(advice.trades())
          .filteredOn(trade -> trade.side() == TradeSide.BUY)
          .extracting(trade -> trade.fund())
          .doesNotContain("TNA", "UWM", "SAA", "MVV");
    }
  }

  @Test
  void leveragedBondsAreKept() {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .holds("IVV", "100")
            .holds("long bonds", "40", AssetClass.BOND, "3")
            .advice();

    assertThat(targets(advice)).isEqualTo("IJR 3.75, IVV 85, IWM 11.25");
  }
}
