package dev.smallcap.advisor.decide.settle;

import static dev.smallcap.advisor.Situations.LONG;
import static dev.smallcap.advisor.Situations.orders;
import static dev.smallcap.advisor.Situations.targets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.util.Map;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What rule 4 of "From targets to trades" says of money, swept cash and money-market funds. */
class CashFundsTest {
  @Test
  void moneyIsSpentFirstThenMoneyMarketFundsByAnOrderThenTheCore() {
    Recommendation advice =
        Situations.in(Stage.EXPANSION)
            .client(RiskProfile.R4, LONG)
            .holds("IVV", "90")
            .holds("mm", "4", AssetClass.CASH, "1")
            .holds("own", "5", AssetClass.CASH, "1")
            .cash("1")
            .quote("IJR", "1")
            .advice();

    assertThat(targets(advice)).isEqualTo("IJR 10, IVV 90");
    assertThat(orders(advice))
        .isEqualTo("BUY IJR USD 10.00 x 10, SELL mm USD 4.00 x 4, SELL own USD 5.00 x 5");
    assertThat(advice.funding().fromCash()).isEqualTo(Percent.of(10));
  }

  /** Q is 1,000: 100 of IJR are paid by the 60 dollars swept, then by 40 of the 200 in won. */
  @Test
  void sweptMoneyOfTheAccountsOwnCurrencyIsSpentBeforeOtherMoney() {
    Recommendation advice =
        Situations.in(Stage.EXPANSION)
            .client(RiskProfile.R4, LONG)
            .rates(ExchangeRates.of(Map.of("USD/KRW", new BigDecimal("1000"))).on(Situations.DAY))
            .holds("IVV", "740")
            .holding(money("USD", "60"))
            .holding(money("KRW", "200000"))
            .quote("IJR", "1")
            .advice();

    assertThat(orders(advice)).isEqualTo("BUY IJR USD 100.00 x 100");
    assertThat(advice.weights())
        .extracting(Weight::id, Weight::after)
        .contains(
            tuple("CASH USD", Percent.ZERO),
            tuple("CASH KRW", Percent.of(16)),
            tuple("IVV", Percent.of(74)));
    assertThat(advice.funding().cashAfter()).isEqualTo(Money.parse("USD 160.00"));
  }

  private static Holding money(String currency, String amount) {
    return Holding.of(
            currency,
            new BigDecimal(amount),
            BigMoney.of(CurrencyUnit.of(currency), BigDecimal.ONE),
            Situations.DAY)
        .classified(AssetClass.CASH, BigDecimal.ONE);
  }

  @Test
  void leveragedCoreFundsAreTheFirstOfTheCoreToBeSoldAndNeverBought() {
    Situations situation =
        Situations.in(Stage.EXPANSION)
            .client(RiskProfile.R4, LONG)
            .holds("twice", "40", AssetClass.CORE, "2");
    Recommendation built = situation.holds("IVV", "60").quote("IJR", "1").advice();
    Recommendation trimmed = situation.holds("IVV", "30").holds("IJR", "30").advice();

    assertThat(orders(built)).isEqualTo("BUY IJR USD 10.00 x 10, SELL twice USD 10.00 x 10");
    assertThat(orders(trimmed)).isEqualTo("BUY IVV USD 20.00 x 20, SELL IJR USD 20.00 x 20");
  }

  /** Q is 1,000: 100 of IJR are paid by 30 of money and 70 of what the account swept. */
  @Test
  void sweptCashIsSpentWithoutAnOrder() {
    Recommendation advice =
        Situations.in(Stage.EXPANSION)
            .client(RiskProfile.R4, LONG)
            .holds("IVV", "870")
            .holds("SPAXX", "100")
            .cash("30")
            .quote("IJR", "1")
            .advice();

    assertThat(orders(advice)).isEqualTo("BUY IJR USD 100.00 x 100");
    assertThat(advice.weights())
        .extracting(Weight::id, Weight::after)
        .containsExactlyInAnyOrder(
            tuple("IVV", Percent.of(87)),
            tuple("IJR", Percent.of(10)),
            tuple("SPAXX", Percent.of(3)),
            tuple("CASH", Percent.ZERO));
    assertThat(advice.audit(Lang.EN)).contains("\n  - stays in cash USD 30.00\n");
  }
}
