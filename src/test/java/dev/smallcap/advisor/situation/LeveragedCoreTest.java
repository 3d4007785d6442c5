package dev.smallcap.advisor.situation;

import static dev.smallcap.advisor.Situations.LONG;
import static dev.smallcap.advisor.Situations.SHORT;
import static dev.smallcap.advisor.Situations.ids;
import static dev.smallcap.advisor.Situations.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leveraged funds of large companies are core at value, and a caution names them. */
class LeveragedCoreTest {
  /** clients/sso: 5,000 of 62,600 in a 2x S&P 500 fund; clients/qld: 24,000 of 88,000 in a 3x. */
  @ParameterizedTest
  @CsvSource({"SSO, 57600, 5000, 12", "TQQQ, 64000, 24000, 120", "QLD, 64000, 24000, 120"})
  void aLeveragedFundOfLargeCompaniesIsNoSleeveAndTheSleeveIsBuilt(
      String fund, String core, String leveraged, int months) {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .client(RiskProfile.R4, months)
            .holds("IVV", core)
            .holds(fund, leveraged, AssetClass.CORE, fund.equals("TQQQ") ? "3" : "2")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.BUILD);
    assertThat(advice.sleeve().now()).isEqualTo(Percent.ZERO);
    assertThat(advice.sleeve().target()).isEqualTo(Percent.of(15));
    assertThat(said(advice)).contains("leveraged funds of large companies are held (" + fund + ")");
    assertThat(advice.audit(Lang.KO)).contains("대형주 레버리지 ETF(" + fund + ")");
    assertThat(ids(advice.disclosures())).doesNotContain("disclosures-leveraged");
  }

  @Test
  void aHoldingOfItsOwnClassAndLeverageIsLeveragedCoreToo() {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .client(RiskProfile.R4, LONG)
            .holds("IVV", "50")
            .holds("turbo", "50", AssetClass.CORE, "2.5")
            .advice();

    assertThat(advice.sleeve().now()).isEqualTo(Percent.ZERO);
    assertThat(said(advice)).contains("(turbo)");
  }

  @Test
  void itCountsToTheEquityMoneyAtValueAndMeetsThePremise() {
    // 15 of 100, not of 50 + 3 x 35 + 15
    Recommendation advice =
        Situations.in(Stage.ER1)
            .client(RiskProfile.R4, SHORT)
            .holds("UPRO", "50")
            .holds("SPY", "35")
            .holds("IJR", "15")
            .advice();

    assertThat(advice.sleeve().now()).isEqualTo(Percent.of(15));
    assertThat(ids(advice.cautions())).doesNotContain("guardrails-premise");
  }

  @Test
  void anInverseFundBesideItGoesToAPerson() {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .holds("IVV", "640")
            .holds("TQQQ", "60", AssetClass.CORE, "3")
            .holds("SQQQ", "20", AssetClass.CORE, "-3")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.NEEDS_HUMAN_REVIEW);
    assertThat(advice.sleeve().now()).isEqualTo(Percent.ZERO);
  }
}
