package dev.smallcap.advisor.situation;

import static dev.smallcap.advisor.Situations.LONG;
import static dev.smallcap.advisor.Situations.MID;
import static dev.smallcap.advisor.Situations.SHORT;
import static dev.smallcap.advisor.Situations.ids;
import static dev.smallcap.advisor.Situations.targets;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Section 5: which funds an account buys. */
class FundsByAccountTest {
  /** R4, short, early: Russell 11.25 and S&P 600 3.75. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KR_OVERSEAS | USD | IVV | IJR 3.75, IVV 85, IWM 11.25",
        "US_BROKERAGE | USD | IVV | IJR 3.75, IVV 85, IWM 11.25",
        "KR_GENERAL | KRW | 379800 | 280930 11.25, 379800 88.75",
        "KR_ISA | KRW | 379800 | 280930 11.25, 379800 88.75",
        "KR_PENSION_SAVINGS | KRW | 379800 | 280930 11.25, 379800 88.75",
        "KR_IRP_DC | KRW | 379800 | 379800 100",
        "EU_BROKERAGE | USD | SPY | SPY 100",
      })
  void eachKindOfAccountBuysItsOwnFunds(
      AccountType type, String currency, String core, String targets) {
    Recommendation advice =
        Situations.in(Stage.ER1).account(type, currency).holds(core, "100").advice();

    assertThat(targets(advice)).isEqualTo(targets);
    assertThat(ids(advice.undone()).contains("settle-no-fund"))
        .isEqualTo(!currency.equals("USD") || core.equals("SPY"));
  }

  /** R3, long: S&P 600 7 and S&P 400 3. */
  @ParameterizedTest
  @EnumSource(AccountType.class)
  void onlyAccountsWithUsListedFundsBuyTheSp600AndTheSp400(AccountType type) {
    boolean us = type == AccountType.KR_OVERSEAS || type == AccountType.US_BROKERAGE;
    Recommendation advice =
        Situations.in(Stage.ER1)
            .client(RiskProfile.R3, LONG)
            .account(type, "USD")
            .holds("SPY", "100")
            .advice();

    assertThat(targets(advice)).isEqualTo(us ? "IJH 3, IJR 7, SPY 90" : "SPY 100");
    assertThat(advice.decision()).isEqualTo(us ? Decision.BUILD : Decision.NO_ELIGIBLE_FUND);
  }

  @Test
  void aClientWhoAsksForTheHedgeGetsTheHedgedFundForTheRussellLeg() {
    Recommendation advice = hedged(AccountType.KR_OVERSEAS).holds("IVV", "100").advice();

    assertThat(targets(advice)).isEqualTo("280930 11.25, IJR 3.75, IVV 85");
    assertThat(ids(advice.evidence())).contains("evidence-hedge");
    assertThat(ids(advice.disclosures())).contains("disclosures-futures");
  }

  @Test
  void theHedgeIsForKoreanOverseasAccountsOnly() {
    assertThat(targets(hedged(AccountType.US_BROKERAGE).holds("IVV", "100").advice()))
        .isEqualTo("IJR 3.75, IVV 85, IWM 11.25");
  }

  @Test
  void anUnhedgedRussellFundIsNotBoughtFurtherForWhoAsksForTheHedge() {
    Recommendation advice =
        hedged(AccountType.KR_OVERSEAS).holds("IVV", "95").holds("IWM", "5").advice();

    assertThat(targets(advice)).isEqualTo("280930 6.25, IJR 3.75, IVV 85, IWM 5");
  }

  @Test
  void aKoreanOverseasAccountPutsProceedsIntoKrxListedCoreFundsToo() {
    Recommendation advice =
        Situations.in(Stage.LATE)
            .client(RiskProfile.R4, SHORT)
            .account(AccountType.KR_OVERSEAS, "KRW")
            .rates(ExchangeRates.of(Map.of("USD/KRW", BigDecimal.ONE)))
            .holds("379800", "88")
            .holds("IJR", "12")
            .advice();

    assertThat(targets(advice)).isEqualTo("379800 100");
  }

  @ParameterizedTest
  @CsvSource({
    "KR, R3, NOT_SUITABLE",
    "KR, R4, BUILD",
    "US, R3, BUILD",
    "EU, R3, BUILD",
    "OTHER, R3, BUILD"
  })
  void theSleeveIsNotForAKoreanR3ClientByTheGradesOfKoreanFirms(
      Residency residency, RiskProfile risk, Decision decision) {
    Recommendation advice =
        Situations.in(Stage.ER1).resident(residency, 45, risk, MID).holds("IVV", "100").advice();

    assertThat(advice.decision()).isEqualTo(decision);
    assertThat(ids(advice.reasons()).contains("suitability-grade-korea"))
        .isEqualTo(decision == Decision.NOT_SUITABLE);
  }

  private static Situations hedged(AccountType type) {
    return Situations.in(Stage.ER1).client(Client::wantingHedge).account(type, "USD");
  }
}
