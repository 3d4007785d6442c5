package dev.smallcap.advisor.decide.settle;

import static dev.smallcap.advisor.Situations.LONG;
import static dev.smallcap.advisor.Situations.MID;
import static dev.smallcap.advisor.Situations.SHORT;
import static dev.smallcap.advisor.Situations.said;
import static dev.smallcap.advisor.Situations.targets;
import static dev.smallcap.advisor.Situations.trades;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Funding;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.TradeSide;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Rule 4 of "From targets to trades", as far as it is about money. */
class FundingTest {
  @Test
  void buysArePaidFromInvestableCashBeforeTheCoreAndTheLargestCoreFundGoesFirst() {
    Recommendation advice =
        Situations.in(Stage.ER1).holds("IVV", "75").holds("QQQ", "20").cash("5").advice();

    assertThat(targets(advice)).isEqualTo("IJR 3.75, IVV 65, IWM 11.25, QQQ 20");
    assertThat(advice.funding())
        .isEqualTo(
            new Funding(
                Percent.ZERO,
                Percent.of(5),
                Percent.of(10),
                Percent.ZERO,
                Percent.ZERO,
                Money.parse("USD 0.00")));
  }

  @Test
  void buysArePaidFromSleeveSalesBeforeCash() {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .client(RiskProfile.R5, LONG)
            .holds("IVV", "85")
            .holds("IJH", "12")
            .cash("3")
            .advice();

    assertThat(targets(advice)).isEqualTo("IJR 20, IVV 80");
    assertThat(advice.funding())
        .isEqualTo(
            new Funding(
                Percent.of(12),
                Percent.of(3),
                Percent.of(5),
                Percent.ZERO,
                Percent.ZERO,
                Money.parse("USD 0.00")));
  }

  @Test
  void severalCoreFundsAreSoldTheLargestFirstAndTiesById() {
    Situations situation = Situations.in(Stage.ER1).client(RiskProfile.R5, LONG);
    for (int i = 24; i >= 1; i--) {
      situation = situation.holds("c" + (i + 10), "4", AssetClass.CORE, "1");
    }
    Recommendation advice = situation.holds("large", "4.5", AssetClass.CORE, "1").advice();

    // Q is 100.5, the sleeve 20.1: "large" 4.5, then c11, c12 and c13 4 each, and 3.6 of c14
    assertThat(advice.trades())
        .filteredOn(trade -> trade.side() == TradeSide.SELL)
        .extracting(trade -> trade.fund() + " " + trade.amount())
        .containsExactlyInAnyOrder(
            "large USD 4.50", "c11 USD 4.00", "c12 USD 4.00", "c13 USD 4.00", "c14 USD 3.60");
  }

  @Test
  void proceedsGoToTheLargestCoreFundHeldThatTheAccountMayBuy() {
    Recommendation advice =
        leaving()
            .holds("SPY", "18")
            .holds("IVV", "20")
            .holds("own", "50", AssetClass.CORE, "1")
            .holds("IJR", "12")
            .advice();

    assertThat(trades(advice)).isEqualTo("BUY IVV 12, SELL IJR 12");
    assertThat(advice.funding().toCore()).isEqualTo(Percent.of(12));
  }

  @Test
  void proceedsGoToTheFirstIdWhereTwoCoreFundsAreEqual() {
    Recommendation advice =
        leaving().holds("SPY", "44").holds("IVV", "44").holds("IJR", "12").advice();

    assertThat(trades(advice)).isEqualTo("BUY IVV 12, SELL IJR 12");
  }

  @Test
  void proceedsStayCashWhereNoCoreFundHeldMayBeBought() {
    Recommendation advice =
        leaving().holds("own", "88", AssetClass.CORE, "1").holds("IJR", "12").advice();

    assertThat(targets(advice)).isEqualTo("CASH 12, own 88");
    assertThat(advice.funding().toCash()).isEqualTo(Percent.of(12));
    assertThat(said(advice)).contains("stay in cash");
  }

  @Test
  void whereTheMoneyIsNeededWithinThirtySixMonthsTheProceedsStayInCashAndThatIsSaid() {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .client(client -> client.needingMoneyOn(Situations.DAY.plusMonths(30)))
            .holds("IVV", "91")
            .holds("IJR", "9")
            .advice();

    assertThat(trades(advice)).isEqualTo("SELL IJR 9");
    assertThat(targets(advice)).isEqualTo("CASH 9, IVV 91");
    assertThat(said(advice)).contains("what the sleeve's sales bring stays in cash");
  }

  @Test
  void cashThatIsNotNeededIsLeftAlone() {
    Recommendation advice = leaving().holds("IVV", "70").holds("IJR", "10").cash("20").advice();

    assertThat(targets(advice)).isEqualTo("CASH 20, IVV 80");
  }

  @Test
  void nothingElseIsSold() {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .client(RiskProfile.R5, LONG)
            .holds("IVV", "100")
            .holds("bonds", "500", AssetClass.BOND, "1")
            .holds("seoul", "500", AssetClass.OTHER_EQUITY, "1")
            .holds("gold", "500", AssetClass.OTHER, "1")
            .advice();

    assertThat(trades(advice)).isEqualTo("BUY IJR 20, SELL IVV 20");
  }

  @Test
  void aLegIsBoughtInItsLargestFundHeld() {
    Recommendation advice =
        Situations.in(Stage.EXPANSION)
            .client(RiskProfile.R4, MID)
            .holds("IVV", "95")
            .holds("SPSM", "3")
            .holds("IJR", "2")
            .advice();

    assertThat(trades(advice)).isEqualTo("BUY SPSM 5, SELL IVV 5");
  }

  /** A short horizon late in the cycle. */
  private static Situations leaving() {
    return Situations.in(Stage.LATE).client(RiskProfile.R4, SHORT);
  }
}
