package dev.smallcap.advisor.advice;

import static dev.smallcap.advisor.Situations.LONG;
import static dev.smallcap.advisor.Situations.MID;
import static dev.smallcap.advisor.Situations.SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.ShownSituations;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.AlternativeKind;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Section 7: alternatives considered and why not. */
class AlternativesTest {
  @ParameterizedTest
  @EnumSource(Stage.class)
  void doingNothingTheSp600AloneAndTheSp400AreWeighedInEveryAdvice(Stage stage) {
    for (RiskProfile risk : RiskProfile.values()) {
      for (int months : new int[] {SHORT, MID, LONG}) {
        Recommendation advice =
            Situations.in(stage).client(risk, months).holds("IVV", "95").holds("IWM", "5").advice();

        assertThat(advice.alternatives())
            .extracting(Alternative::kind)
            .containsExactly(AlternativeKind.values());
        boolean suited = risk != RiskProfile.R1 && risk != RiskProfile.R2;
        assertThat(taken(advice, AlternativeKind.DO_NOTHING))
            .isEqualTo(suited && advice.trades().isEmpty());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ER1, R4, 12, false, false",
    "ER1, R4, 120, true, false",
    "ER1, R3, 120, false, true",
    "ER3, R5, 36, true, false",
    "EXPANSION, R3, 36, false, true",
    "UNKNOWN, R4, 36, false, false",
  })
  void anAlternativeIsTakenWhereItIsTheAdvice(
      Stage stage, RiskProfile risk, int months, boolean sp600, boolean sp400) {
    Recommendation advice = Situations.in(stage).client(risk, months).holds("IVV", "1").advice();

    assertThat(taken(advice, AlternativeKind.SP600_ONLY)).isEqualTo(sp600);
    assertThat(taken(advice, AlternativeKind.WITH_SP400)).isEqualTo(sp400);
  }

  @Test
  void aRussellFundThatIsOnlyKeptWhereTheSp600CannotBeBoughtIsNoLeanOfThePolicyToTheRussell() {
    // a long horizon asks for the S&P 600 alone, and a Korean ISA has no fund of it
    Recommendation advice =
        Situations.in(Stage.ER1)
            .client(RiskProfile.R4, LONG)
            .account(AccountType.KR_ISA, "KRW")
            .holds("360750", "996")
            .holds("280930", "4")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.NO_ELIGIBLE_FUND);
    assertThat(advice.alternatives().get(1).reason().ruleId())
        .isEqualTo("alternatives-quality-barred");
  }

  @ParameterizedTest
  @CsvSource({
    "BUILT, alternatives-nothing-left, alternatives-quality-left, alternatives-mid-left",
    "HELD, alternatives-nothing, alternatives-quality-left, alternatives-mid-left",
    "SOLD, alternatives-nothing-left, alternatives-quality-none, alternatives-mid-unbuilt",
    "IN_PARTS, alternatives-nothing-left, alternatives-quality, alternatives-mid-left",
    "BETWEEN_PARTS, alternatives-nothing-today, alternatives-quality, alternatives-mid-left",
    "WITHOUT_FUND, alternatives-nothing, alternatives-quality-barred, alternatives-mid-barred",
    "IN_WON, alternatives-nothing-left, alternatives-quality-barred, alternatives-mid-barred",
    "UNSUITABLE, alternatives-nothing-refused, alternatives-quality-refused,"
        + " alternatives-mid-refused",
  })
  void whatIsSaidOfAnAlternativeIsTrueOfTheAdvice(
      ShownSituations situation, String nothing, String quality, String mid) {
    assertThat(situation.advice().alternatives())
        .extracting(alternative -> alternative.reason().ruleId())
        .containsExactly(nothing, quality, mid);
  }

  @Test
  void aRussellFundThatIsKeptWhileNothingIsBuiltIsSaidToBeKept() {
    Recommendation advice =
        Situations.in(Stage.UNKNOWN).holds("IVV", "90").holds("IWM", "10").advice();

    assertThat(advice.alternatives())
        .extracting(alternative -> alternative.reason().ruleId())
        .containsExactly(
            "alternatives-nothing", "alternatives-quality-kept", "alternatives-mid-unbuilt");
  }

  @Test
  void whereTheSp600IsSoldItIsNotSaidThatNothingOfItIsHeld() {
    Recommendation advice =
        Situations.in(Stage.LATE).holds("IVV", "90").holds("IJR", "10").advice();

    assertThat(advice.decision()).isEqualTo(Decision.EXIT);
    assertThat(advice.alternatives().get(1).reason().text().en())
        .isEqualTo("S&P 600 only: no fund of it will be held; the reasons say why");
  }

  @Test
  void theSp600AloneIsNotTheAdviceWhereOtherSmallCapsAreKeptBeside() {
    Recommendation advice =
        Situations.in(Stage.EXPANSION)
            .client(RiskProfile.R4, MID)
            .holds("IVV", "90")
            .holds("VB", "9")
            .holds("IJR", "1")
            .advice();

    assertThat(taken(advice, AlternativeKind.SP600_ONLY)).isFalse();
  }

  @Test
  void theSp600AloneIsNotTheAdviceForWhoIsNotSuited() {
    Recommendation advice =
        Situations.in(Stage.EXPANSION)
            .client(RiskProfile.R1, MID)
            .holds("IVV", "90")
            .holds("IJR", "10")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.NOT_SUITABLE);
    assertThat(taken(advice, AlternativeKind.SP600_ONLY)).isFalse();
  }

  private static boolean taken(Recommendation advice, AlternativeKind kind) {
    return advice.alternatives().stream()
        .filter(alternative -> alternative.kind() == kind)
        .allMatch(Alternative::taken);
  }
}
