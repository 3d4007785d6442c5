package dev.smallcap.advisor.author.verify;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.rulebook.conclusion.HorizonFound;
import dev.smallcap.advisor.rulebook.conclusion.SleeveSize;
import dev.smallcap.advisor.rulebook.fact.Exposure;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PolicyVerifierTest {
  private static final Policy POLICY = Situations.STANDARD;
  private static final LocalDate DATE = LocalDate.of(2026, 1, 16);
  private static final Market MARKET = new Market(Stage.ER1, CyclePhase.EARLY_RECOVERY, 3);
  private static final MarketData NONE = MarketData.none();
  private static final Client CLIENT =
      Client.of("c", Residency.US, 45, RiskProfile.R4, LocalDate.of(2026, 1, 6), 12);
  private static final Exposure EXPOSURE =
      new Exposure(
          true, false, false, false, false, "", false, false, Percent.ZERO, Percent.HUNDRED);

  @Test
  void aRuleIsAskedByItself() {
    PolicyVerifier.of(POLICY)
        .asOf(DATE)
        .given(CLIENT, MARKET, EXPOSURE)
        .concludes("sleeve-recovery", SleeveSize.build(Percent.of(15)))
        .isSilent("sleeve-late");
  }

  @Test
  void factsThatAreNotGivenAreOrdinary() {
    PolicyVerifier.of(POLICY)
        .asOf(DATE)
        .concludes("horizon-mid", new HorizonFound(Horizon.MID))
        .concludes("sleeve-expansion", SleeveSize.build(Percent.of(10)));
  }

  @Test
  void anotherConclusionIsToldWithWhatCame() {
    assertThatThrownBy(() -> verifier().concludes("sleeve-recovery", SleeveSize.exit()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("expected: sleeve-recovery EXIT 0 %")
        .hasMessageContaining("came:     sleeve-recovery BUILD 15 %")
        .hasMessageContaining("$age was 3");
  }

  @Test
  void silenceIsToldWithTheConditionThatDidNotHold() {
    assertThatThrownBy(() -> verifier().concludes("sleeve-late"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("stage == Stage.LATE did not hold: stage was ER1, needed == LATE");
  }

  @Test
  void aConclusionThatNobodyExpectedIsToldWithWhatTheRuleBound() {
    assertThatThrownBy(() -> verifier().isSilent("sleeve-late", "sleeve-recovery"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("expected: sleeve-recovery stays silent")
        .hasMessageContaining("$size was 15 %");
  }

  @Test
  void theRulesLookedAtConcludeNothingElse() {
    PolicyVerifier sleeve = verifier().only("client/sleeve.drl", "horizon-short");

    sleeve.concludes("sleeve-recovery").concludes("horizon-short").concludesNothingElse();
    assertThatThrownBy(() -> sleeve.concludes("sleeve-recovery").concludesNothingElse())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("expected: horizon-short stays silent");
    assertThatThrownBy(() -> sleeve.concludes("tilt-recovery-short"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("none of those looked at");
  }

  @Test
  void allRulesOfTheFolderConcludeNothingElse() {
    assertThatThrownBy(() -> verifier().concludes("sleeve-recovery").concludesNothingElse())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("stays silent");
    verifier()
        .concludes("sleeve-recovery")
        .concludes("horizon-short")
        .concludes("held-short")
        .concludes("tilt-recovery-short")
        .concludesNothingElse();
  }

  @Test
  void aReasonIsCheckedByItsWordsSourceAndEvidence() {
    ReasonVerifier reason = verifier().because("sleeve-recovery");

    reason
        .says("month 3 of a recovery: the size for R4 (active) is 15 %")
        .says(Lang.KO, "15%")
        .isFrom("article a5-1")
        .saw("age", 3)
        .saw("size", Percent.of(15))
        .saw("risk", RiskProfile.R4);
    assertThatThrownBy(() -> reason.says("month 4"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("words with (month 4)")
        .hasMessageContaining("month 3 of a recovery");
    assertThatThrownBy(() -> reason.isFrom("a8-2"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("article a5-1");
    assertThatThrownBy(() -> reason.saw("size", Percent.of(20)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("size to be 20 %")
        .hasMessageContaining("size=15");
    assertThatThrownBy(() -> verifier().because("sleeve-late")).isInstanceOf(AssertionError.class);
  }

  @Test
  void aParameterIsAssumedOtherwise() {
    PolicyVerifier lower = verifier().assuming("sleeve.middle", "12").assuming("sleeve.floor", "8");

    lower.concludes("sleeve-recovery", SleeveSize.build(Percent.of(12)));
    verifier().concludes("sleeve-recovery", SleeveSize.build(Percent.of(15)));
  }

  @Test
  void withoutAnAsOfDateNothingIsAsked() {
    assertThatThrownBy(() -> PolicyVerifier.of(POLICY).given(CLIENT).concludes("sleeve-late"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("No as-of date (null) was given.\nMaybe ")
        .hasMessageContaining("asOf(");
  }

  @Test
  void aRuleThatIsNotThereIsNamedWithThoseThatAre() {
    assertThatThrownBy(() -> verifier().isSilent("sleeve-lat"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no rule (sleeve-lat)")
        .hasMessageContaining("sleeve-late");
    assertThatThrownBy(() -> verifier().only("weather.drl")).isInstanceOf(InputException.class);
  }

  @Test
  void aMarketIsReadAsItActsAndOnlyOnItsDay() {
    PolicyVerifier.of(POLICY)
        .asOf(DATE)
        .given(CLIENT, Situations.market(POLICY, Stage.LATE, DATE))
        .concludes("sleeve-late-exit");
    assertThatThrownBy(
            () ->
                PolicyVerifier.of(POLICY)
                    .asOf(DATE.plusDays(1))
                    .given(CLIENT, Situations.market(POLICY, Stage.LATE, DATE))
                    .concludes("sleeve-late-exit"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("2026-01-16");
  }

  @Test
  void wholeAdviceIsChecked() {
    AdviceVerifier advice = advising().recommends(Decision.BUILD);

    advice
        .actsOn(Stage.ER1)
        .hasSleeve("15 %")
        .trades("SELL IVV USD 15.00; BUY IWM USD 11.25; BUY IJR USD 3.75")
        .weighs("IWM 11.25 %; IJR 3.75 %; IVV 85 %")
        .says("sleeve-recovery", "settle-outside")
        .isSilent("notes-clock")
        .because("tilt-recovery-short")
        .saw("share", Percent.of(75));
    assertThatThrownBy(() -> advising().recommends(Decision.HOLD))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("in decision\n  expected: HOLD\n  came:     BUILD")
        .hasMessageContaining("sleeve-recovery: month 3");
    assertThatThrownBy(() -> advice.isSilent("sleeve-recovery")).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> advice.says("notes-clock")).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> advice.cautions("sleeve-recovery")).isInstanceOf(AssertionError.class);
  }

  @Test
  void wholeAdviceNeedsAllThatItIsGivenFor() {
    assertThatThrownBy(() -> PolicyVerifier.of(POLICY).asOf(DATE).given(CLIENT).advice())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("(Account) is given");
  }

  @Test
  void whatRulesDoNotSeeIsRefused() {
    MarketView market = Situations.market(POLICY, Stage.LATE, DATE);

    refused(() -> given("a string", 42).isSilent("sleeve-late"), "(String a string) is no fact");
    refused(() -> given(List.of(market)).isSilent("sleeve-late-exit"), "is no fact");
    refused(() -> given(EXPOSURE).isSilent("signals-cutting"), "folder (market)");
    refused(() -> given(market).isSilent("signals-cutting"), "A MarketView is judged already");
    refused(() -> given(market, market).isSilent("sleeve-late"), "More than one market");
    refused(() -> given(market, MARKET).isSilent("sleeve-late"), "More than one market");
    assertThatCode(() -> given(new HorizonFound(Horizon.LONG)).isSilent("sleeve-late"))
        .doesNotThrowAnyException();
  }

  @Test
  void whatAdviceIsNotAskedWithIsRefused() {
    Situations given = Situations.in(Stage.ER1).client(RiskProfile.R4, 12).holds("IVV", "100");
    Holdings held = Holdings.of(given.holdings());

    refused(() -> given(given.client(), given.account(), held, "x").advice(), "(String x)");
    refused(() -> given(given.client(), CLIENT, given.account(), held).advice(), "than one of");
    refused(
        () -> given(given.client(), given.account(), held, NONE, NONE).advice(),
        "More than one market");
    refused(
        () -> given(given.client(), given.account(), held, NONE, given.market()).advice(),
        "More than one market");
  }

  @Test
  @SuppressWarnings("NullAway") // hosts are not checked for nulls
  void whatIsMissingIsRefusedWithAWayOut() {
    refused(() -> given((Object) null), "(null) is missing");
    refused(() -> given((Object[]) null), "(null) is missing");
    refused(() -> verifier().isSilent((String) null), "(null) is missing");
    refused(() -> verifier().concludes((String) null), "(null) is missing");
    refused(() -> verifier().concludes("sleeve-recovery", null), "(null) is missing");
    refused(() -> verifier().assuming("sleeve.cap", null), "(null) is missing");
    refused(() -> verifier().because("sleeve-recovery").says(null), "(null) is missing");
    refused(() -> verifier().because("sleeve-recovery").saw("age", null), "(null) is missing");
    refused(() -> advising().recommends((Decision) null), "(null) is missing");
  }

  @Test
  void aCheckThatNamesNothingIsRefused() {
    AdviceVerifier advice = AdviceVerifier.of(advising().advice());

    refused(() -> verifier().isSilent(), "(isSilent()) names nothing");
    refused(() -> verifier().only(), "(only()) names nothing");
    refused(() -> verifier().concludesNothingElse(), "(concludesNothingElse()) has no rule");
    refused(() -> verifier().because("sleeve-recovery").says(""), "is blank");
    refused(() -> advice.says(), "(says()) names nothing");
    refused(() -> advice.isSilent(), "(isSilent()) names nothing");
    refused(() -> advice.cautions(), "(cautions()) names nothing");
  }

  @Test
  void anotherRecommendationIsToldFieldByField() {
    Recommendation expected = advising().advice();

    assertThatCode(() -> advising().recommends(expected)).doesNotThrowAnyException();
    assertThatThrownBy(() -> advising(13).recommends(expected))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("  in client.horizonMonths\n  expected: 12\n  came:     13")
        .hasMessageContaining("  in weights[IWM].target\n  expected: 11.25 %\n  came:     3.75 %")
        .hasMessageContaining(
            """
              in reasons[tilt-recovery-mid]
              expected: nothing
              came:     month 3 of a recovery\
            """)
        .hasMessageNotContaining("weights[IVV]");
  }

  private static void refused(ThrowingCallable check, String message) {
    assertThatThrownBy(check)
        .isInstanceOf(InputException.class)
        .hasMessageContaining(message)
        .hasMessageContaining("\nMaybe ");
  }

  private static PolicyVerifier given(Object... facts) {
    return PolicyVerifier.of(POLICY).asOf(DATE).given(facts);
  }

  private static PolicyVerifier verifier() {
    return PolicyVerifier.of(POLICY).asOf(DATE).given(CLIENT, MARKET, EXPOSURE);
  }

  private static PolicyVerifier advising() {
    return advising(12);
  }

  private static PolicyVerifier advising(int months) {
    Situations given = Situations.in(Stage.ER1).client(RiskProfile.R4, months).holds("IVV", "100");
    return PolicyVerifier.of(POLICY)
        .asOf(DATE)
        .given(given.client(), given.account(), Holdings.of(given.holdings()), given.market());
  }
}
