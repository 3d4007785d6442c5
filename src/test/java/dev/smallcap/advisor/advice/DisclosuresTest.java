package dev.smallcap.advisor.advice;

import static dev.smallcap.advisor.Situations.DAY;
import static dev.smallcap.advisor.Situations.MID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.ShownSituations;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 7: the risks in plain words. */
class DisclosuresTest {
  @Test
  void aSleeveSaysThatCapitalCanBeLostAndHowMuchWas() {
    assertThat(disclosed(Situations.in(Stage.LATE).client(RiskProfile.R4, MID)))
        .contains("can lose capital", "59 %", "9 July 2007 to 9 March 2009");
  }

  @Test
  void whatIsBoughtWithTheProceedsOfASoldSleeveCanLoseCapitalToo() {
    assertThat(disclosed(ShownSituations.SOLD.advice()))
        .contains("can lose capital, which no deposit protection covers")
        .doesNotContain("59 %");
  }

  @Test
  void whereNothingIsBoughtOrHeldNoLossOfItIsTold() {
    assertThat(disclosed(ShownSituations.UNSUITABLE.advice())).doesNotContain("can lose capital");
  }

  @Test
  void aRussellLegSaysThatItHoldsLossMakers() {
    assertThat(disclosed(Situations.in(Stage.ER1))).contains("40 %", "lose money");
    assertThat(disclosed(Situations.in(Stage.LATE).client(RiskProfile.R4, MID)))
        .doesNotContain("lose money");
  }

  @Test
  void aRussellLegSaysWithinHowManyDaysAChangeOfPhaseIsActedOn() {
    assertThat(disclosed(Situations.in(Stage.ER1))).contains("action within 5 business days");
  }

  @ParameterizedTest
  @CsvSource({"KR, true", "EU, true", "OTHER, true", "US, false"})
  void aForeignClientIsToldOfTheCurrency(Residency residency, boolean told) {
    String disclosed =
        disclosed(Situations.in(Stage.ER1).resident(residency, 40, RiskProfile.R4, 12));

    assertThat(disclosed.contains("dollar")).isEqualTo(told);
  }

  /** Of R3's 10 % the S&P 400 has 30 %, which leaves small companies 7 %. */
  @Test
  void aSleeveWithMidCapsSaysHowLittleOfItSmallCompaniesGet() {
    assertThat(disclosed(Situations.in(Stage.EXPANSION).client(RiskProfile.R3, MID)))
        .contains("30 % of the sleeve", "get 7 % of the equity money", "less than the 10 %");
    assertThat(disclosed(Situations.in(Stage.EXPANSION).client(RiskProfile.R4, MID)))
        .doesNotContain("mid caps (S&P 400)");
    // kept and not built
    assertThat(disclosed(Situations.in(Stage.LATE).client(RiskProfile.R3, MID)))
        .doesNotContain("mid caps (S&P 400)");
  }

  @Test
  void aHedgedFundSaysThatRollingFuturesCosts() {
    String disclosed =
        disclosed(
            Situations.in(Stage.ER1)
                .client(Client::wantingHedge)
                .account(AccountType.KR_OVERSEAS, "USD"));

    assertThat(disclosed).contains("futures", "rolling");
    assertThat(disclosed(Situations.in(Stage.ER1))).doesNotContain("futures");
  }

  @Test
  void theSp600LegCorrectsTheFourProfitableQuarters() {
    assertThat(disclosed(Situations.in(Stage.ER3)))
        .contains("sum of four quarters and in the latest one");
  }

  @Test
  void costsOfTheFundsStandBesideTheirWeights() {
    assertThat(Situations.in(Stage.ER1).holds("IVV", "100").advice().weights())
        .filteredOn(weight -> weight.cost() != null)
        .extracting(weight -> weight.id() + " " + weight.cost().value().toPlainString())
        .containsExactlyInAnyOrder("IVV 0.03", "IWM 0.19", "IJR 0.06");
  }

  @Test
  void whatRestsOnAnAssumptionIsListedOnce() {
    Recommendation advice = Situations.in(Stage.ER1).holds("IVV", "100").advice();

    assertThat(advice.assumptions()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(advice.assumptions())
        .allSatisfy(text -> assertThat(text.en()).contains("assumption"));
    assertThat(advice.reasons())
        .filteredOn(reason -> reason.source().en().contains("assumption"))
        .allSatisfy(
            reason ->
                assertThat(advice.assumptions())
                    .anyMatch(text -> text.en().startsWith(reason.ruleId() + ": ")));
  }

  @Test
  void theRecordCarriesItsIdPolicyDatesAndFacts() {
    Recommendation advice = Situations.in(Stage.ER1).holds("IVV", "100").advice();

    assertThat(advice.id()).isNotBlank();
    assertThat(advice.policy().fingerprint()).matches("[0-9a-f]{64}");
    assertThat(advice.policy().version()).isNotBlank();
    assertThat(advice.dataDates().profile()).isEqualTo(LocalDate.of(2026, 1, 6));
    assertThat(advice.dataDates().oldestPrice()).isEqualTo(DAY);
    assertThat(advice.client().riskProfile()).isEqualTo(RiskProfile.R4);
    assertThat(advice.account().type()).isEqualTo(AccountType.US_BROKERAGE);
  }

  private static String disclosed(Situations situation) {
    return disclosed(situation.holds("IVV", "100").advice());
  }

  private static String disclosed(Recommendation advice) {
    return advice.disclosures().stream()
        .map(reason -> reason.text().en())
        .collect(Collectors.joining("\n"));
  }
}
