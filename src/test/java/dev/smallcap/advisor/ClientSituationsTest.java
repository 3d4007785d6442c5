package dev.smallcap.advisor;

import static dev.smallcap.advisor.Situations.DAY;
import static dev.smallcap.advisor.Situations.LONG;
import static dev.smallcap.advisor.Situations.MID;
import static dev.smallcap.advisor.Situations.SHORT;
import static dev.smallcap.advisor.Situations.ids;
import static dev.smallcap.advisor.Situations.said;
import static dev.smallcap.advisor.Situations.targets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Motive;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of the table of situations that are about the client. */
class ClientSituationsTest {
  @ParameterizedTest
  @ValueSource(strings = {"20.01", "50", "100"})
  void aRequestForAnAllInOrAnySleeveAboveTwentyPercentIsRefusedInWordsBesideTheNormalAdvice(
      String requested) {
    Recommendation advice = core().client(c -> c.requesting(Percent.parse(requested))).advice();

    assertThat(ids(advice.cautions())).contains("guardrails-request");
    assertThat(said(advice)).contains(requested + " % was asked for", "refused");
    assertThat(advice.decision()).isEqualTo(Decision.BUILD);
    assertThat(targets(advice)).isEqualTo("IJR 3.75, IVV 85, IWM 11.25");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "5", "20"})
  void aSmallerRequestChangesNothing(String requested) {
    Recommendation advice = core().client(c -> c.requesting(Percent.parse(requested))).advice();

    assertThat(ids(advice.cautions())).doesNotContain("guardrails-request");
    assertThat(targets(advice)).isEqualTo("IJR 3.75, IVV 85, IWM 11.25");
  }

  @Test
  void interestThatRestsOnlyOnASurgeCarriesACautionThatARunUpIsNoGround() {
    Recommendation advice = core().client(c -> c.movedBy(Motive.RECENT_SURGE)).advice();

    assertThat(said(advice)).contains("a run-up is no ground");
    assertThat(ids(core().advice().cautions())).doesNotContain("guardrails-surge");
    assertThat(targets(advice)).isEqualTo("IJR 3.75, IVV 85, IWM 11.25");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-16, EXIT, NOT_SUITABLE",
    "2025-06-01, EXIT, NOT_SUITABLE",
    "2029-01-15, EXIT, NOT_SUITABLE",
    "2029-01-16, EXIT, NOT_SUITABLE",
    "2029-01-17, HOLD, BUILD",
  })
  void moneyNeededWithinThirtySixMonthsSellsTheSleeveOrIsNotSuitableWithoutOne(
      LocalDate needed, Decision withSleeve, Decision without) {
    Recommendation holding =
        Situations.in(Stage.ER1)
            .client(c -> c.needingMoneyOn(needed))
            .holds("IVV", "85")
            .holds("IWM", "11.25")
            .holds("IJR", "3.75")
            .advice();
    Recommendation empty = core().client(c -> c.needingMoneyOn(needed)).advice();

    assertThat(holding.decision()).isEqualTo(withSleeve);
    assertThat(empty.decision()).isEqualTo(without);
    if (withSleeve == Decision.EXIT) {
      assertThat(targets(holding)).isEqualTo("CASH 15, IVV 85");
      assertThat(empty.trades()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ER1, R5, 12, 15, BUILD",
    "ER1, R4, 36, 10, BUILD",
    "ER1, R3, 36, 10, HOLD",
    "ER3, R5, 12, 10, HOLD",
    "ER3, R5, 120, 15, BUILD",
    "EXPANSION, R5, 120, 10, BUILD",
    "EXPANSION, R4, 36, 10, HOLD",
    "EXPANSION, R3, 12, 0, EXIT",
    "LATE, R5, 120, 10, HOLD",
    "LATE, R5, 12, 0, EXIT",
    "RECESSION, R5, 120, 10, HOLD",
    "RECESSION, R5, 36, 10, HOLD",
    "UNKNOWN, R5, 120, 20, HOLD",
  })
  void withdrawalsAboveFourPercentOrADrawdownPhaseTakeTheSizeOneDown(
      Stage stage, RiskProfile risk, int months, int size, String stance) {
    Situations situation = Situations.in(stage).client(risk, months).holds("IVV", "100");
    Recommendation heavy = situation.client(c -> c.withdrawing(Percent.parse("4.01"))).advice();
    Recommendation drawdown = situation.client(Client::inDrawdown).advice();

    for (Recommendation advice : new Recommendation[] {heavy, drawdown}) {
      assertThat(advice.sleeve().stance()).hasToString(stance);
      assertThat(advice.sleeve().size()).isEqualTo(Percent.of(size));
    }
  }

  @Test
  void withdrawalsOfFourPercentChangeNothing() {
    Recommendation advice = core().client(c -> c.withdrawing(Percent.of(4))).advice();

    assertThat(advice.sleeve().size()).isEqualTo(Percent.of(15));
  }

  @Test
  void withdrawalsSplitTheSleeveByTheClientsOwnHorizonSoThatTheyNeverAddRussell() {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .client(RiskProfile.R5, LONG)
            .client(Client::inDrawdown)
            .holds("IVV", "100")
            .advice();

    assertThat(targets(advice)).isEqualTo("IJR 15, IVV 85");
  }

  @ParameterizedTest
  @EnumSource(
      value = RiskProfile.class,
      names = {"R1", "R2"})
  void r1OrR2WhoHoldASleeveAreNotSuitableAndNothingIsTradedAndSeeAnAdviser(RiskProfile risk) {
    for (Stage stage : Stage.values()) {
      Recommendation advice =
          Situations.in(stage).client(risk, MID).holds("IVV", "70").holds("IWM", "30").advice();

      assertThat(advice.decision()).isEqualTo(Decision.NOT_SUITABLE);
      assertThat(advice.trades()).isEmpty();
      assertThat(targets(advice)).isEmpty();
      assertThat(advice.sleeve().target()).isNull();
      assertThat(said(advice)).contains("see an adviser");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = RiskProfile.class,
      names = {"R1", "R2"})
  void r1AndR2BuyNothing(RiskProfile risk) {
    Recommendation advice = core().client(risk, LONG).advice();

    assertThat(advice.decision()).isEqualTo(Decision.NOT_SUITABLE);
    assertThat(targets(advice)).isEmpty();
    assertThat(ids(advice.cautions())).doesNotContain("guardrails-adviser");
  }

  @ParameterizedTest
  @CsvSource({
    "KR, 64, BUILD",
    "KR, 65, NEEDS_HUMAN_REVIEW",
    "KR, 90, NEEDS_HUMAN_REVIEW",
    "US, 65, BUILD",
    "EU, 80, BUILD",
  })
  void aKoreanClientAgedSixtyFiveOrMoreNeedsHumanReview(
      Residency residency, int age, Decision decision) {
    Recommendation advice = core().resident(residency, age, RiskProfile.R4, SHORT).advice();

    assertThat(advice.decision()).isEqualTo(decision);
  }

  @ParameterizedTest
  @CsvSource({
    "365, false, BUILD",
    "366, true, BUILD",
    "730, true, BUILD",
    "731, false, NEEDS_DATA",
  })
  void aProfileOlderThan365DaysCarriesACautionAndOneOlderThan730NeedsData(
      int days, boolean caution, Decision decision) {
    Recommendation advice = core().client(old -> profiled(old, DAY.minusDays(days))).advice();

    assertThat(ids(advice.cautions()).contains("guardrails-profile")).isEqualTo(caution);
    assertThat(advice.decision()).isEqualTo(decision);
  }

  @Test
  void aProfileDatedAfterTheAsOfDateIsRejected() {
    Situations situation = core().client(old -> profiled(old, DAY.plusDays(1)));

    assertThatThrownBy(situation::advice)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("risk profile (2026-01-17)");
  }

  private static Client profiled(Client old, LocalDate day) {
    return Client.of("c", old.residency(), old.age(), old.riskProfile(), day, old.horizonMonths());
  }

  private static Situations core() {
    return Situations.in(Stage.ER1).holds("IVV", "100");
  }
}
