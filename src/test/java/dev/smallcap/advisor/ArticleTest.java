package dev.smallcap.advisor;

import static dev.smallcap.advisor.Situations.DAY;
import static dev.smallcap.advisor.Situations.LONG;
import static dev.smallcap.advisor.Situations.MID;
import static dev.smallcap.advisor.Situations.SHORT;
import static dev.smallcap.advisor.Situations.declaration;
import static dev.smallcap.advisor.Situations.ids;
import static dev.smallcap.advisor.Situations.said;
import static dev.smallcap.advisor.Situations.targets;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.situation.WordedSignals;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Activity;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Inflation;
import dev.smallcap.advisor.terms.Motive;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.RateDirection;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Slump;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.TradeSide;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The statements of the article that decide something; the number is their section. */
class ArticleTest {
  @ParameterizedTest
  @EnumSource(Stage.class)
  void section1AShortTermSurgeAloneIsNoGroundForADecision(Stage stage) {
    Situations planned = Situations.in(stage).holds("IVV", "90").holds("IWM", "10");
    Situations surging = planned.client(c -> c.movedBy(Motive.RECENT_SURGE));

    assertThat(surging.advice().decision()).isEqualTo(planned.advice().decision());
    assertThat(surging.advice().weights()).isEqualTo(planned.advice().weights());
    assertThat(said(surging.advice())).contains("no ground for a decision");
  }

  @ParameterizedTest
  @CsvSource({
    "CUTTING, STABLE, RECOVERING, SLUMP, ER1",
    "EASY_HOLD, STABLE, RECOVERING, SLUMP, ER1",
    "HIKING, STABLE, RECOVERING, SLUMP, UNKNOWN",
    "CUTTING, ELEVATED, RECOVERING, SLUMP, UNKNOWN",
    "CUTTING, STABLE, WEAK, SLUMP, UNKNOWN",
    "CUTTING, STABLE, RECOVERING, NONE, UNKNOWN",
  })
  void section2And5RateCutsStablePricesAndRecoveringConsumptionAfterASlumpMakeARecovery(
      RateDirection rates, Inflation prices, Activity activity, Slump slump, Stage stage) {
    MarketView market =
        Situations.STANDARD
            .assess(MarketData.none(), DAY)
            .worded(
                new WordedSignals(rates, prices, activity, slump, DAY, "house", "view", 1, null));

    assertThat(market.acting().stage()).isEqualTo(stage);
  }

  @Test
  void section2AboutFortyPercentOfTheRussellLoseMoneyAndThatIsDisclosed() {
    assertThat(built(Stage.ER1, RiskProfile.R4, SHORT).disclosures())
        .anyMatch(disclosure -> disclosure.text().en().matches("(?s).*40 %.*lose money.*"));
    assertThat(ids(built(Stage.ER1, RiskProfile.R4, LONG).disclosures()))
        .doesNotContain("disclosures-losses");
  }

  @Test
  void section4TheRussellRunsFirstAndTheSp600CatchesUpAfterwards() {
    assertThat(targets(built(Stage.ER1, RiskProfile.R5, SHORT))).isEqualTo("IVV 80, IWM 20");
    assertThat(targets(built(Stage.ER2, RiskProfile.R5, SHORT)))
        .isEqualTo("IJR 10, IVV 80, IWM 10");
    assertThat(targets(built(Stage.ER3, RiskProfile.R5, SHORT))).isEqualTo("IJR 10, IVV 90");
  }

  @Test
  void section5TheRussellPremiumLastsAYearAtMost() {
    Situations holding = Situations.in(Stage.UNKNOWN).holds("IVV", "85").holds("IWM", "15");
    Recommendation lastDay = holding.in(begun(LocalDate.of(2025, 1, 17))).advice();
    Recommendation after = holding.in(begun(LocalDate.of(2025, 1, 16))).advice();

    assertThat(lastDay.phase().stage()).isEqualTo(Stage.ER2);
    assertThat(lastDay.phase().recoveryAge()).isEqualTo(12);
    assertThat(targets(lastDay)).contains("IWM 3.75");
    assertThat(after.phase().stage()).isEqualTo(Stage.ER3);
    assertThat(targets(after)).isEqualTo("IJR 10, IVV 90");
  }

  @ParameterizedTest
  @CsvSource({"R5", "R4", "R3"})
  void section5TheRussellIsForTheShortTermAndTheSp600ForTheMediumAndLong(RiskProfile risk) {
    Percent shortTerm = built(Stage.ER1, risk, SHORT).sleeve().russell();
    Percent medium = built(Stage.ER1, risk, MID).sleeve().russell();

    assertThat(shortTerm).isGreaterThan(medium);
    assertThat(built(Stage.ER1, risk, MID).sleeve().sp600()).isGreaterThanOrEqualTo(medium);
    assertThat(built(Stage.ER1, risk, LONG).sleeve().russell()).isEqualTo(Percent.ZERO);
  }

  @Test
  void section6DoNotSwitchButAdjustWeights() {
    for (Stage stage : Stage.values()) {
      for (int months : new int[] {SHORT, MID, LONG}) {
        Weight core =
            built(stage, RiskProfile.R5, months).weights().stream()
                .filter(weight -> weight.id().equals("IVV"))
                .findFirst()
                .orElseThrow();
        assertThat(core.target()).isGreaterThanOrEqualTo(Percent.of(80));
      }
    }
  }

  @Test
  void section6TheSleeveIsTenToTwentyPercent() {
    assertThat(built(Stage.ER1, RiskProfile.R5, SHORT).sleeve().target()).isEqualTo(Percent.of(20));
    assertThat(built(Stage.ER1, RiskProfile.R4, SHORT).sleeve().target()).isEqualTo(Percent.of(15));
    assertThat(built(Stage.ER1, RiskProfile.R3, SHORT).sleeve().target()).isEqualTo(Percent.of(10));
  }

  @ParameterizedTest
  @Tag("long")
  @EnumSource(AccountType.class)
  void section7TheInstrumentsAreIwmTheHedgedKodexFundIjrAndIjh(AccountType account) {
    for (Stage stage : Stage.values()) {
      for (RiskProfile risk : RiskProfile.values()) {
        for (int months : new int[] {SHORT, MID, LONG}) {
          assertThat(
                  Situations.in(stage)
                      .client(risk, months)
                      .account(account, "USD")
                      .holds("IVV", "100")
                      .advice()
                      .trades())
              .filteredOn(trade -> trade.side() == TradeSide.BUY)
              .extracting(trade -> trade.fund())
              .isSubsetOf("IWM", "280930", "IJR", "IJH");
        }
      }
    }
  }

  @Test
  void section8AllInIsRefused() {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .client(RiskProfile.R5, SHORT)
            .client(c -> c.requesting(Percent.HUNDRED))
            .holds("IVV", "100")
            .advice();

    assertThat(said(advice)).contains("100 % was asked for", "refused");
    assertThat(advice.decision()).isEqualTo(Decision.BUILD);
    assertThat(advice.sleeve().target()).isEqualTo(Percent.of(20));
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void atTheEndLongTermInvestorsHaveTheSp600AndNoRussellIsBought(Stage stage) {
    for (RiskProfile risk : RiskProfile.values()) {
      Recommendation advice = built(stage, risk, LONG);
      assertThat(advice.weights())
          .extracting(Weight::kind)
          .doesNotContain(PositionKind.RUSSELL_2000);
      if (advice.decision() == Decision.BUILD) {
        assertThat(targets(advice)).contains("IJR");
      }
    }
  }

  @Test
  void atTheEndWhoUsesTheRussellMustRebalanceFast() {
    Recommendation advice = built(Stage.ER1, RiskProfile.R4, SHORT);

    assertThat(advice.review().months()).isEqualTo(1);
    assertThat(advice.sleeve().bandLow()).isEqualTo(Percent.of(12));
    assertThat(advice.disclosures())
        .filteredOn(disclosure -> disclosure.ruleId().equals("disclosures-exit"))
        .singleElement()
        .satisfies(
            disclosure ->
                assertThat(disclosure.text().en())
                    .contains("within 5 business days", "leaves when the tilt expires"));
  }

  @Test
  void atTheEndThePrincipleIsToInvestInProvenCompanies() {
    assertThat(built(Stage.LATE, RiskProfile.R4, LONG).disclosures())
        .anyMatch(disclosure -> disclosure.text().en().contains("proven companies"));
  }

  private static MarketView begun(LocalDate day) {
    return Situations.STANDARD
        .assess(MarketData.none(), DAY)
        .declared(declaration(CyclePhase.EARLY_RECOVERY, DAY).begunOn(day));
  }

  private static Recommendation built(Stage stage, RiskProfile risk, int months) {
    return Situations.in(stage).client(risk, months).holds("IVV", "100").advice();
  }
}
