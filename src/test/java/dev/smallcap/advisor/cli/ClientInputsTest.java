package dev.smallcap.advisor.cli;

import static dev.smallcap.advisor.Situations.ids;
import static dev.smallcap.advisor.Situations.orders;
import static dev.smallcap.advisor.Situations.said;
import static dev.smallcap.advisor.Situations.targets;
import static dev.smallcap.advisor.Situations.trades;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.smallcap.advisor.advice.LaterTrade;
import dev.smallcap.advisor.advice.RateUsed;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients as hosts have them, from their files to the orders. */
class ClientInputsTest {
  private static Input of(String client, String holdings) {
    return Input.of("clients/" + client + ".json", "clients/" + holdings + ".csv");
  }

  @Test
  void aLeveragedLargeCapFundIsCoreAndTheFirstOfItToBeSold() {
    Recommendation advice = Input.of("korea.json", "clients/sso.csv").advice();

    // Q is 57,600 of IVV and 5,000 of SSO: 11.25 % are 7,042.50, 3.75 % are 2,347.50
    assertThat(advice.decision()).isEqualTo(Decision.BUILD);
    assertThat(advice.sleeve().now()).isEqualTo(Percent.ZERO);
    assertThat(orders(advice))
        .isEqualTo(
            "BUY IJR USD 2347.50 x 18.484251, BUY IWM USD 7042.50 x 26.828571,"
                + " SELL IVV USD 4390.00 x 6.859375, SELL SSO USD 5000.00 x 50");
    assertThat(said(advice)).contains("leveraged funds of large companies are held (SSO)");
  }

  @Test
  void aTripleNasdaqFundIsCoreAndPaysForTheWholeSleeve() {
    Recommendation advice = of("long", "tqqq").advice();

    // 15 % of 64,000 and 24,000
    assertThat(advice.decision()).isEqualTo(Decision.BUILD);
    assertThat(orders(advice))
        .isEqualTo("BUY IJR USD 13200.00 x 103.937007, SELL TQQQ USD 13200.00 x 165");
    assertThat(said(advice)).contains("leveraged funds of large companies are held (TQQQ)");
  }

  @Test
  void theProceedsOfMoneyNeededSoonStayInCash() {
    Recommendation advice = of("need30", "need30").advice();

    assertThat(advice.decision()).isEqualTo(Decision.EXIT);
    assertThat(orders(advice)).isEqualTo("SELL IJR USD 6350.00 x 50");
    assertThat(advice.funding().cashAfter()).isEqualTo(Money.parse("USD 6350.00"));
    assertThat(said(advice)).contains("what the sleeve's sales bring stays in cash");
  }

  @Test
  @Tag("slow")
  void ofSeveralRefusalsAllAreNamedAndNoneHasATarget() {
    Input input = of("overlap", "overlap");
    Recommendation advice = input.advice();

    assertThat(advice.decision()).isEqualTo(Decision.NEEDS_DATA);
    assertThat(advice.alsoApplies())
        .containsExactly(Decision.NOT_SUITABLE, Decision.NEEDS_HUMAN_REVIEW);
    assertThat(advice.sleeve().target()).isNull();
    assertThat(advice.weights()).allMatch(weight -> weight.target() == null);
    assertThat(input.english()).doesNotContain("target 100 %", "->");
    assertThat(ids(advice.reasons()))
        .contains(
            "suitability-profile",
            "suitability-grade-korea",
            "suitability-margin",
            "suitability-inverse",
            "suitability-senior");
  }

  @Test
  @Tag("slow")
  void anAccountTooSmallForAnOrderHoldsWithItsReasonAndNoWordOfWhatIsNotHeld() {
    Input input = of("tiny-us", "tiny");
    Recommendation advice = input.advice();

    // 5 % of 740 are 37: less than a share of IWM or IJR
    assertThat(advice.decision()).isEqualTo(Decision.HOLD);
    assertThat(trades(advice)).isEmpty();
    assertThat(targets(advice)).isEqualTo("CASH 6.75675676, SPY 93.24324324");
    assertThat(said(advice)).contains("no leg of the sleeve is large enough for an order");
    assertThat(advice.evidence()).isEmpty();
    assertThat(input.english()).doesNotContain("- a Russell fund is held");
    assertThat(of("tiny-korea", "tiny").advice().decision()).isEqualTo(Decision.NOT_SUITABLE);
  }

  @ParameterizedTest
  @Tag("slow")
  @ValueSource(strings = {"old-bond", "old-quote", "ivv"})
  void anOldPriceThatDoesNotCountBlocksNothing(String holdings) {
    Recommendation advice = Input.of("korea.json", "clients/" + holdings + ".csv").advice();

    assertThat(orders(advice))
        .isEqualTo(
            "BUY IJR USD 2400.00 x 18.897637, BUY IWM USD 7200.00 x 27.428571,"
                + " SELL IVV USD 9600.00 x 15");
  }

  @Test
  void whereAPriceDoesBlockItsHoldingIsNamed() {
    Recommendation advice = Input.of("korea.json", "clients/old-purchase.csv").advice();

    assertThat(advice.decision()).isEqualTo(Decision.NEEDS_DATA);
    assertThat(said(advice))
        .contains("price or exchange rate that counts (IWM) is 18 business days");
  }

  @Test
  @Tag("slow")
  void aHedgeThatTheSp600CannotMeetIsSaidWithItsPartAndTheRateIsShownWithItsDay() {
    Input input = of("hedge", "hedge");
    Recommendation advice = input.advice();

    // 11.25 % of 60,000,000 won at 12,500; 3.75 % at 186,690 a share of IJR
    assertThat(orders(advice)).isEqualTo("BUY 280930 KRW 6750000 x 540, BUY IJR KRW 2240280 x 12");
    assertThat(said(advice))
        .contains("3.75 % of the equity money in the sleeve stays unhedged: IJR");
    assertThat(advice.dataDates().rates())
        .containsExactly(
            new RateUsed("USD/KRW", new BigDecimal("1470"), LocalDate.of(2026, 1, 15)));
    assertThat(input.english()).contains("- Exchange rate: USD 1.00 = KRW 1,470, 15 January 2026");
  }

  @Test
  void aHeldRussellFundThatStaysUnhedgedIsSaidToo() {
    Recommendation advice = of("hedge", "mixed-currency").advice();

    // IWM, 11.40 of 11.25, counts as at its target; 3.60 % of 67,717,500 won are 13 of IJR
    assertThat(orders(advice)).isEqualTo("BUY IJR KRW 2426970 x 13");
    assertThat(said(advice))
        .contains("15 % of the equity money in the sleeve stays unhedged: IWM, IJR");
  }

  @Test
  @Tag("slow")
  void aNeedBeforeTheHorizonEndsSizesTheSleeveAndAddsNoRussell() {
    Recommendation advice = of("need41", "ivv").advice();

    assertThat(targets(advice)).isEqualTo("IJR 15, IVV 85");
    assertThat(said(advice))
        .contains("to be held for 120 months and the money is needed in 41: size and stance");

    // a recession: built for a long horizon, only held for a medium one
    Input recession = new Input("clients/need41.json", "clients/ivv.csv", "RECESSION");
    assertThat(recession.advice().decision()).isEqualTo(Decision.HOLD);
    assertThat(recession.advice().later()).isEmpty();
  }

  @Test
  void aMinorGoesToAPersonWithADraft() {
    Recommendation advice = of("minor", "ivv").advice();

    assertThat(advice.decision()).isEqualTo(Decision.NEEDS_HUMAN_REVIEW);
    assertThat(ids(advice.reasons())).contains("suitability-minor");
    assertThat(trades(advice)).isEmpty();
    assertThat(targets(Objects.requireNonNull(advice.ifCleared()))).isEqualTo("IVV 80, IWM 20");
  }

  @Test
  @Tag("slow")
  void aSeniorIsRefusedWithTheWholeAdviceAsADraft() {
    Input input = of("senior", "ivv");
    Recommendation advice = input.advice();

    assertThat(advice.decision()).isEqualTo(Decision.NEEDS_HUMAN_REVIEW);
    assertThat(advice.sleeve().target()).isNull();
    assertThat(orders(Objects.requireNonNull(advice.ifCleared())))
        .isEqualTo(
            "BUY IJR USD 7200.00 x 56.692913, BUY IWM USD 2400.00 x 9.142857,"
                + " SELL IVV USD 9600.00 x 15");
    assertThat(advice.text(Lang.EN)).doesNotContain("IJR", "IWM", "IVV");
    assertThat(advice.audit(Lang.EN))
        .contains(
            "If cleared: a draft, not to be given to the client before a person has approved");
  }

  @Test
  void theSleeveThatIsReplacedIsReplacedAtOnceAndOnlyTheGapIsBoughtInParts() {
    Recommendation advice =
        new Input("clients/recession.json", "clients/recession.csv", "RECESSION").advice();

    // IJH 8 becomes IJR 8 today; a third of the missing 2 with it, to the hundredth downwards
    assertThat(trades(advice)).isEqualTo("BUY IJR 8.66, SELL IJH 8, SELL VOO 0.66");
    assertThat(advice.later())
        .extracting(LaterTrade::on, LaterTrade::fund, LaterTrade::ofEquityMoney)
        .containsExactly(
            tuple(LocalDate.of(2026, 2, 17), "IJR", Percent.parse("0.67")),
            tuple(LocalDate.of(2026, 3, 17), "IJR", Percent.parse("0.67")));
  }

  @Test
  void aNeutralProfileInKoreaKeepsItsSleeveUntradedAndWithoutATarget() {
    Recommendation advice = of("neutral-korea", "neutral-korea").advice();

    assertThat(advice.decision()).isEqualTo(Decision.NOT_SUITABLE);
    assertThat(trades(advice)).isEmpty();
    assertThat(advice.sleeve().target()).isNull();
    assertThat(said(advice)).contains("please see an adviser");
  }

  @Test
  @Tag("slow")
  void aNeutralProfileElsewhereKeepsNoRussellForALongHorizon() {
    assertThat(targets(of("neutral-us", "neutral-us").advice())).isEqualTo("IJR 10, VOO 90");
    assertThat(targets(of("neutral-us-no-withdrawals", "neutral-us").advice()))
        .isEqualTo("IJH 3, IJR 7, VOO 90");
  }
}
