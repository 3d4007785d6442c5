package dev.smallcap.advisor.decide.settle;

import static dev.smallcap.advisor.Situations.LONG;
import static dev.smallcap.advisor.Situations.MID;
import static dev.smallcap.advisor.Situations.SHORT;
import static dev.smallcap.advisor.Situations.ids;
import static dev.smallcap.advisor.Situations.orders;
import static dev.smallcap.advisor.Situations.said;
import static dev.smallcap.advisor.Situations.trades;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Funding;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is left undone must not be paid for, or told, as if it were done. */
class UndoneTest {
  /** The S&P 600 leg, 9 of 7, is to pay for the S&P 400 leg, 1 of 3; sales of 2 are too small. */
  private static Situations smallSale() {
    return Situations.in(Stage.EXPANSION)
        .client(RiskProfile.R3, MID)
        .account(account -> account.tradingAtLeast(Money.parse("USD 201")))
        .holds("IJR", "900")
        .holds("IJH", "100");
  }

  @Test
  void whatAnUndoneSaleWouldHavePaidForIsNotPaidForByTheCore() {
    Recommendation advice = smallSale().holds("IVV", "9000").advice();

    assertThat(trades(advice)).isEmpty();
    assertThat(advice.decision()).isEqualTo(Decision.HOLD);
    assertThat(ids(advice.undone())).containsExactly("settle-minimum", "settle-none");
    assertThat(advice.funding()).isEqualTo(Funding.NONE);
  }

  @Test
  void whatAnUndoneSaleWouldHavePaidForIsNotPaidForByCash() {
    Recommendation advice = smallSale().holds("IVV", "8500").cash("500").advice();

    assertThat(trades(advice)).isEmpty();
    assertThat(advice.decision()).isEqualTo(Decision.HOLD);
    assertThat(ids(advice.undone())).containsExactly("settle-minimum", "settle-none");
    assertThat(advice.funding()).isEqualTo(Funding.NONE);
  }

  @Test
  void anOrderBelowTheLeastIsNotToldAsTheLeast() {
    // 49.97 of 100,000 are 0.04997 %
    Recommendation advice =
        Situations.in(Stage.EXPANSION)
            .client(RiskProfile.R4, MID)
            .holds("IVV", "90000")
            .holds("IJR", "9950.03")
            .holds("IWM", "49.97")
            .advice();

    assertThat(said(advice))
        .contains("buy IJR for 0.04 % of the equity money: below the least order of 0.05 %");
  }

  @Test
  void proceedsOfASaleThatIsNotMadeAreNotToldAsLeftUndone() {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .account(old -> Account.of("a", old.type(), old.cash()))
            .holds("VOO", "3", "630")
            .holds("IVV", "2", "640")
            .holds("IJH", "3", "68")
            .quote("IJR", "127")
            .advice();

    // the S&P 600 leg is below a share, IWM has no price, so the S&P 400 fund is not sold for them
    assertThat(advice.decision()).isEqualTo(Decision.HOLD);
    assertThat(ids(advice.undone()))
        .containsExactly("settle-leg-core", "settle-quote", "settle-none");
  }

  @Test
  @Tag("slow")
  void aSaleThatTakesAFundToNothingIsMadeWhateverTheSmallestTrade() {
    Recommendation advice =
        Situations.in(Stage.LATE)
            .client(RiskProfile.R4, SHORT)
            .account(account -> account.tradingAtLeast(Money.parse("USD 1000")))
            .holds("IVV", "5000")
            .holds("IWM", "900")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.EXIT);
    assertThat(orders(advice)).isEqualTo("SELL IWM USD 900.00 x 900");
    assertThat(ids(advice.undone())).containsExactly("settle-minimum");
    assertThat(said(advice))
        .contains("buy IVV for USD 900.00: below the smallest trade of USD 1,000.00, left undone");
  }

  /** R3 with a long horizon would have no Russell, but 8 % in the S&P 600 cannot be bought. */
  @Test
  void aRussellFundThatCannotBeReplacedStaysWithItsEvidenceRisksAndMonthlyReview() {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .client(RiskProfile.R3, LONG)
            .client(Client::inDrawdown)
            .account(account -> account.tradingAtLeast(Money.parse("USD 1000")))
            .holds("IVV", "9200")
            .holds("IWM", "800")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.HOLD);
    assertThat(trades(advice)).isEmpty();
    assertThat(ids(advice.undone())).containsExactly("settle-minimum");
    assertThat(said(advice))
        .contains("buy IJR for USD 800.00: below the smallest trade of USD 1,000.00, left undone");
    assertThat(advice.funding()).isEqualTo(Funding.NONE);
    assertThat(ids(advice.evidence()))
        .containsExactlyInAnyOrder(
            "evidence-2009",
            "evidence-2010",
            "evidence-2020",
            "evidence-early",
            "evidence-second",
            "evidence-stages",
            "evidence-trough",
            "evidence-year",
            "evidence-years");
    assertThat(ids(advice.disclosures())).contains("disclosures-capital", "disclosures-losses");
    assertThat(advice.review().months()).isEqualTo(1);
  }

  /** The only core fund is the host's own, which no account buys. */
  @Test
  void whereNothingIsSoldNoProceedsAreSaidToStayInCash() {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .client(RiskProfile.R3, LONG)
            .client(Client::inDrawdown)
            .account(account -> account.tradingAtLeast(Money.parse("USD 1000")))
            .holds("own", "9200", AssetClass.CORE, "1")
            .holds("IWM", "800")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.HOLD);
    assertThat(trades(advice)).isEmpty();
    assertThat(ids(advice.undone())).containsExactly("settle-minimum");
  }

  @Test
  void theBandNeverReachesAboveTheCapAndItsTolerance() {
    Recommendation unknown =
        Situations.in(Stage.UNKNOWN).holds("IVV", "81").holds("IWM", "19").advice();
    Recommendation largest =
        Situations.in(Stage.ER1)
            .client(RiskProfile.R5, SHORT)
            .holds("IVV", "80")
            .holds("IWM", "20")
            .advice();

    assertThat(unknown.sleeve().bandHigh()).isEqualTo(Percent.of(21));
    assertThat(unknown.sleeve().bandLow()).isEqualTo(Percent.ZERO);
    assertThat(largest.sleeve().bandHigh()).isEqualTo(Percent.of(21));
    assertThat(largest.sleeve().bandLow()).isEqualTo(Percent.of(16));
  }

  @Test
  void aPriceByTheInverseRateLosesNoShare() {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .client(RiskProfile.R5, SHORT)
            .client(Client::wantingHedge)
            .account(AccountType.KR_OVERSEAS, "USD")
            .holds("IVV", "7500")
            .quote("280930", "12500")
            .rates(ExchangeRates.of(Map.of("USD/KRW", new BigDecimal("1400"))))
            .advice();

    // 20 % of 7,500 USD are 1,500 USD or 2,100,000 won: 168 shares at 12,500 won
    assertThat(orders(advice)).contains("BUY 280930 USD 1500.00 x 168");
  }

  @Test
  void aHoldingCannotTakeTheNameOfTheCash() {
    assertThatThrownBy(() -> Situations.in(Stage.ER1).holds("CASH", "5"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("CASH");
  }
}
