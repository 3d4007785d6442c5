package dev.smallcap.advisor.decide.settle;

import static dev.smallcap.advisor.Situations.MID;
import static dev.smallcap.advisor.Situations.SHORT;
import static dev.smallcap.advisor.Situations.ids;
import static dev.smallcap.advisor.Situations.orders;
import static dev.smallcap.advisor.Situations.said;
import static dev.smallcap.advisor.Situations.targets;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 7 of "From targets to trades". */
class RoundingTest {
  @Test
  void legsAreRoundedDownToAHundredthOfAPercentAndTheCoreTakesTheRemainderUnrounded() {
    Recommendation advice = building10().holds("IVV", "96.667").holds("VB", "3.333").advice();

    assertThat(targets(advice)).isEqualTo("IJR 6.66, IVV 90.007, VB 3.333");
  }

  @ParameterizedTest
  @CsvSource({"1000.05, 100.00", "1000.15, 100.02", "1000.06, 100.01"})
  void moneyIsRoundedHalfEvenToCents(String core, String bought) {
    Recommendation advice = building10().holds("IVV", core).advice();

    assertThat(orders(advice)).startsWith("BUY IJR USD " + bought + ", SELL IVV USD " + bought);
  }

  @ParameterizedTest
  @CsvSource({"1000005, 100000", "1000015, 100002"})
  void moneyIsRoundedHalfEvenToWholeWon(String core, String bought) {
    Recommendation advice =
        building10().account(AccountType.KR_OVERSEAS, "KRW").holds("379800", core).advice();

    assertThat(orders(advice)).startsWith("BUY IJR KRW " + bought + ", SELL 379800 KRW " + bought);
  }

  @Test
  void sharesAreRoundedDownAndWholeSharesThatPayUp() {
    Situations situation = building10().holds("IVV", "50", "200").quote("IJR", "110");

    // 10 % of 10,000: 1000 / 110 = 9.0909..., 1000 / 200 = 5
    assertThat(orders(situation.advice()))
        .isEqualTo("BUY IJR USD 1000.00 x 9.090909, SELL IVV USD 1000.00 x 5");
    assertThat(orders(whole(situation).advice()))
        .isEqualTo("BUY IJR USD 990.00 x 9, SELL IVV USD 1000.00 x 5");
    assertThat(orders(whole(building10().holds("IVV", "20", "500").quote("IJR", "1")).advice()))
        .isEqualTo("BUY IJR USD 1000.00 x 1000, SELL IVV USD 1000.00 x 2");
    assertThat(orders(whole(building10().holds("IVV", "25", "400").quote("IJR", "1")).advice()))
        .isEqualTo("BUY IJR USD 1000.00 x 1000, SELL IVV USD 1200.00 x 3");
  }

  @Test
  void soldSharesAreAtMostWhatIsHeld() {
    Recommendation advice =
        whole(
                Situations.in(Stage.UNKNOWN)
                    .client(RiskProfile.R4, MID)
                    .holds("IVV", "554")
                    .holds("IWM", "12.5", "20")
                    .holds("IJR", "196"))
            .advice();

    // the sleeve of 446 is trimmed to 200: 12 whole shares of IWM are the last, and half a one goes
    // with them; 11 would leave 22.6 %
    assertThat(orders(advice)).isEqualTo("BUY IVV USD 250.00 x 250, SELL IWM USD 250.00 x 12.5");
  }

  @Test
  void aFundThatLeavesIsSoldToItsLastFraction() {
    Recommendation advice =
        whole(
                Situations.in(Stage.LATE)
                    .client(RiskProfile.R4, SHORT)
                    .holds("IVV", "750")
                    .holds("IJR", "12.5", "20"))
            .advice();

    assertThat(orders(advice)).isEqualTo("BUY IVV USD 250.00 x 250, SELL IJR USD 250.00 x 12.5");
  }

  @ParameterizedTest
  @CsvSource({"100, true", "100.01, false"})
  void belowTheMinimumTradeNothingIsTradedAndThatIsSaid(String minimum, boolean traded) {
    Recommendation advice =
        building10()
            .account(a -> a.tradingAtLeast(Money.of(CurrencyUnit.USD, new BigDecimal(minimum))))
            .holds("IVV", "1000")
            .advice();

    assertThat(advice.trades().isEmpty()).isEqualTo(!traded);
    assertThat(ids(advice.undone()))
        .isEqualTo(traded ? List.of("settle-price") : List.of("settle-leg-core"));
    assertThat(ids(advice.reasons()).contains("settle-small")).isEqualTo(!traded);
    assertThat(advice.decision()).isEqualTo(traded ? Decision.BUILD : Decision.HOLD);
  }

  @ParameterizedTest
  @CsvSource({"100, true", "100.01, false"})
  void belowOneShareNothingIsTradedWhereFractionsAreNotAllowedAndThatIsSaid(
      String price, boolean traded) {
    Situations situation = building10().holds("IVV", "1000").quote("IJR", price);
    Recommendation advice = whole(situation).advice();

    assertThat(advice.trades().isEmpty()).isEqualTo(!traded);
    assertThat(ids(advice.undone())).isEqualTo(traded ? List.of() : List.of("settle-leg-core"));
    assertThat(ids(advice.reasons()).contains("settle-small")).isEqualTo(!traded);
    assertThat(said(advice).contains("too small to be opened")).isEqualTo(!traded);
    assertThat(situation.advice().trades()).isNotEmpty();
  }

  /** Build 10 in the S&P 600. */
  private static Situations building10() {
    return Situations.in(Stage.EXPANSION).client(RiskProfile.R4, MID);
  }

  private static Situations whole(Situations situation) {
    return situation.account(a -> Account.of(a.id(), a.type(), a.cash()));
  }
}
