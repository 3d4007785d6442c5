package dev.smallcap.advisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The way out of a Russell tilt, with its dates. */
class TiltScheduleTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 26);

  /** A step on a day on which exchanges are open. */
  private static TiltStep step(String on, String russell, String size) {
    return step(on, on, russell, size);
  }

  private static TiltStep step(String on, String open, String russell, String size) {
    return new TiltStep(
        LocalDate.parse(on), LocalDate.parse(open), Percent.parse(russell), Percent.parse(size));
  }

  private static List<TiltStep> steps(Situations situation) {
    return situation.advice().review().schedule();
  }

  /** A recovery that begins on a day. */
  private static Situations begun(LocalDate day) {
    return Situations.on(DAY, Stage.ER1)
        .in(
            Situations.STANDARD
                .assess(MarketData.none(), DAY)
                .declared(Situations.declaration(CyclePhase.EARLY_RECOVERY, DAY).begunOn(day)));
  }

  @Test
  void theArticlesOwnCaseGoesFromThreeQuartersToOneQuarterToNothing() {
    // R4, SHORT: 15 x 75 %, 15 x 25 %, and after the tilt 10 of the S&P 600 alone
    assertThat(steps(begun(DAY).holds("IVV", "100000")))
        .containsExactly(
            step("2026-01-26", "11.25", "15"),
            step("2026-07-26", "2026-07-27", "3.75", "15"),
            step("2027-01-26", "0", "10"));
  }

  @Test
  void aRecoveryInItsSecondStageHasItsExpiryAheadAlone() {
    assertThat(steps(begun(LocalDate.of(2025, 6, 10)).holds("IVV", "100000")))
        .containsExactly(step("2026-01-26", "3.75", "15"), step("2026-06-10", "0", "10"));
  }

  @Test
  void whatIsHeldTodayDoesNotMoveWhatIsAimedAtLater() {
    // 4.2 lies within the band of 3.75: asked of the later stage alone it would stay
    assertThat(steps(begun(DAY).holds("IVV", "85000").holds("IWM", "4200").holds("IJR", "10800")))
        .containsExactly(
            step("2026-01-26", "11.25", "15"),
            step("2026-07-26", "2026-07-27", "3.75", "15"),
            step("2027-01-26", "0", "10"));
  }

  @Test
  void aSleeveThatCannotBeBuiltWholeIsToldAsItCanBe() {
    // R5, MID, an account with the hedged Russell fund alone: 20 x 50 %, 20 x 25 %, nothing
    assertThat(
            steps(
                begun(DAY)
                    .client(RiskProfile.R5, Situations.MID)
                    .account(AccountType.KR_ISA, "KRW")
                    .holds("360750", "2000", "25000")
                    .quote("280930", "12300")))
        .containsExactly(
            step("2026-01-26", "10", "10"),
            step("2026-07-26", "2026-07-27", "5", "5"),
            step("2027-01-26", "0", "0"));
  }

  /**
   * The hedged fund is sold in Seoul and the S&P 600 bought in New York: on 16 February New York
   * rests, and Seoul until the 18th.
   */
  @Test
  void ordersFollowWhenAllExchangesOfTheStepAreOpen() {
    Situations situation =
        begun(LocalDate.of(2025, 2, 16))
            .account(AccountType.KR_OVERSEAS, "USD")
            .resident(Residency.KR, 45, RiskProfile.R4, Situations.SHORT)
            .holds("IVV", "100000");

    assertThat(steps(situation)).last().isEqualTo(step("2026-02-16", "2026-02-17", "0", "10"));
    assertThat(
            steps(
                situation
                    .client(Client::wantingHedge)
                    .rates(ExchangeRates.of(Map.of("USD/KRW", new BigDecimal("1400"))))
                    .quote("280930", "12300")))
        .last()
        .isEqualTo(step("2026-02-16", "2026-02-19", "0", "10"));
  }

  @Test
  void aDraftForAPersonToApproveHasItsOwn() {
    Recommendation advice =
        begun(DAY)
            .account(AccountType.KR_OVERSEAS, "USD")
            .resident(Residency.KR, 70, RiskProfile.R4, Situations.SHORT)
            .holds("IVV", "100000")
            .advice();

    assertThat(advice.review().schedule()).isEmpty();
    assertThat(advice.ifCleared().review().schedule())
        .containsExactly(
            step("2026-01-26", "11.25", "15"),
            step("2026-07-26", "2026-07-27", "3.75", "15"),
            step("2027-01-26", "0", "10"));
  }

  @Test
  void withoutARussellTiltThereIsNone() {
    assertThat(steps(begun(DAY).client(RiskProfile.R4, Situations.LONG).holds("IVV", "100000")))
        .isEmpty();
    assertThat(steps(Situations.in(Stage.LATE).holds("IVV", "100000"))).isEmpty();
    assertThat(steps(begun(DAY).client(RiskProfile.R1, 12).holds("IVV", "100000"))).isEmpty();
  }

  @Test
  void theTextTellsItBelowTheNextReview() {
    Recommendation advice = begun(DAY).holds("IVV", "100000").advice();

    assertThat(advice.audit(Lang.EN))
        .contains(
            "\n  - 2026-07-26: Russell 2000 3.75 % of Q, Sleeve 15 %, exchange closed,"
                + " orders on 2026-07-27\n");
    assertThat(advice.audit(Lang.KO)).contains("\n  - 2026-07-26: 러셀 2000 3.75% (Q 대비), ");
  }
}
