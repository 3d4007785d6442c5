package dev.smallcap.advisor.decide.settle;

import static dev.smallcap.advisor.Situations.ids;
import static dev.smallcap.advisor.Situations.orders;
import static dev.smallcap.advisor.Situations.said;
import static dev.smallcap.advisor.Situations.targets;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Rule 7 of "From targets to trades" where shares are whole. */
class WholeSharesTest {
  @Test
  void amountsPercentsAndSharesOfOneOrderAgreeAndCashLeftIsALine() {
    // 11.25 % of 99,840 are 11,232: 42 shares at 262.50; 3.75 % are 3,744: 29 at 127; both cost
    // 14,708, which 23 shares at 640 pay
    Recommendation advice =
        whole(Stage.ER1)
            .holds("IVV", "156", "640")
            .quote("IWM", "262.50")
            .quote("IJR", "127")
            .advice();

    assertThat(orders(advice))
        .isEqualTo(
            "BUY IJR USD 3683.00 x 29, BUY IWM USD 11025.00 x 42, SELL IVV USD 14720.00 x 23");
    assertThat(advice.trades())
        .extracting(Trade::ofEquityMoney)
        .containsExactly(
            Percent.parse("14.74358974"),
            Percent.parse("11.04266827"),
            Percent.parse("3.68890224"));
    assertThat(targets(advice)).isEqualTo("IJR 3.75, IVV 85, IWM 11.25");
    assertThat(advice.funding().cashAfter()).isEqualTo(Money.parse("USD 12.00"));
    assertThat(advice.audit(Lang.EN)).contains("stays in cash USD 12.00");
  }

  @Test
  void whereNoMoneyStaysInCashNoLineTellsOfIt() {
    Recommendation advice =
        whole(Stage.ER1).holds("IVV", "1000").quote("IWM", "1").quote("IJR", "1").advice();

    assertThat(advice.funding().cashAfter()).isEqualTo(Money.parse("USD 0.00"));
    assertThat(advice.audit(Lang.EN)).doesNotContain("stays in cash");
    assertThat(advice.audit(Lang.KO)).doesNotContain("현금으로 남는 금액");
  }

  @Test
  void oneShareIsWrittenAsOne() {
    Recommendation advice =
        whole(Stage.EXPANSION).holds("IVV", "10", "100").quote("IJR", "99").advice();

    assertThat(advice.audit(Lang.EN)).contains("(IJR) 9.9 %, USD 99.00, 1 share\n");
  }

  @Test
  void aCoreFundIsNotSoldToHoldCash() {
    // 10 % of 3,374 are 337.40, two shares at 127; IJH brings 204, and a share of VOO for the
    // missing 50 would leave 580 in cash: one share is bought
    Recommendation advice =
        whole(Stage.EXPANSION)
            .holds("VOO", "3", "630")
            .holds("IVV", "2", "640")
            .quote("IJR", "127")
            .holds("IJH", "3", "68")
            .advice();

    assertThat(orders(advice)).isEqualTo("BUY IJR USD 127.00 x 1, SELL IJH USD 204.00 x 3");
    assertThat(ids(advice.undone())).contains("settle-core-kept", "settle-unpaid");
    assertThat(advice.funding().cashAfter()).isEqualTo(Money.parse("USD 77.00"));
  }

  @Test
  void aFundWithoutAPriceIsNotOrderedAndTheFundToBeQuotedIsNamed() {
    // IJR's 3.75 % of 3,374 are less than a share, IWM has no price: IJH is not sold for nothing
    Recommendation advice =
        whole(Stage.ER1)
            .holds("VOO", "3", "630")
            .holds("IVV", "2", "640")
            .quote("IJR", "127")
            .holds("IJH", "3", "68")
            .advice();

    assertThat(advice.trades()).isEmpty();
    assertThat(advice.decision()).isEqualTo(Decision.HOLD);
    assertThat(said(advice)).contains("quote IWM to have it ordered");
    assertThat(targets(advice)).doesNotContain("IWM");
    assertThat(advice.evidence()).isEmpty();
  }

  @Test
  void anAccountTooSmallForAnOrderHoldsAndSaysWhyAndNothingOfARussellFund() {
    Recommendation advice =
        whole(Stage.ER1)
            .client(RiskProfile.R3, 12)
            .cash("50")
            .holds("SPY", "1", "690")
            .quote("IWM", "262.50")
            .quote("IJR", "127")
            .quote("IJH", "68")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.HOLD);
    assertThat(advice.trades()).isEmpty();
    assertThat(targets(advice)).isEqualTo("CASH 6.75675676, SPY 93.24324324");
    assertThat(ids(advice.undone())).containsOnly("settle-leg-core");
    assertThat(ids(advice.reasons())).contains("settle-small");
    assertThat(advice.evidence()).isEmpty();
    assertThat(advice.review().months()).isEqualTo(3);
    assertThat(ids(advice.reasons())).doesNotContain("tilt-recovery-short");
  }

  @Test
  void ofOtherFundsTheFewestSharesAreSoldThatCoverWhatIsToGo() {
    // VB is 100 % of Q; 15 % are 11,995.73: 267 of 313 shares leave 46, 11,753; what is left for
    // IJR, 0.3 %, is too small a leg
    Recommendation advice =
        whole(Stage.ER2)
            .client(RiskProfile.R4, 60)
            .holds("VB", "313", "255.5")
            .holds("AGG", "201", AssetClass.OTHER_EQUITY, "1")
            .quote("IJR", "127.13")
            .advice();

    assertThat(orders(advice)).isEqualTo("SELL VB USD 68218.50 x 267");
    assertThat(ids(advice.undone())).contains("settle-leg-core", "settle-cash");
  }

  @Test
  void aLegThatKeepsATargetIsSoldDownAndWhatStaysAboveCountsToTheTarget() {
    // 7 % of 1,000 are 70, a share costs 12: of 120, 4 shares of 48 go and 72 stay; the S&P 400 leg
    // gets 30 less 2, 28: 2 shares at 10 and 8 left over
    Recommendation advice =
        whole(Stage.EXPANSION)
            .client(RiskProfile.R3, 36)
            .holds("IVV", "880", "1")
            .holds("IJR", "10", "12")
            .quote("IJH", "10")
            .advice();

    assertThat(orders(advice))
        .isEqualTo("BUY IJH USD 20.00 x 2, BUY IVV USD 28.00 x 28, SELL IJR USD 48.00 x 4");
  }

  @Test
  void aLegWithinOneShareOfItsTargetCountsAsAtIt() {
    // the target of IJR is 70, its share 40: 80 is within a share above it; IJH gets 30 less 10
    Situations situation =
        whole(Stage.EXPANSION)
            .client(RiskProfile.R3, 36)
            .holds("IVV", "900", "1")
            .holds("IJR", "2", "40");

    assertThat(orders(situation.holds("IJH", "2", "10").advice())).isEmpty();
    assertThat(orders(situation.quote("IJH", "10").advice()))
        .isEqualTo("BUY IJH USD 10.00 x 1, SELL IVV USD 10.00 x 10");
  }

  /** R4, 12 months, whole shares, no cash. */
  private static Situations whole(Stage stage) {
    return Situations.in(stage).account(old -> Account.of(old.id(), old.type(), old.cash()));
  }
}
