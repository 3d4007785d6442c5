package dev.smallcap.advisor.situation;

import static dev.smallcap.advisor.Situations.DAY;
import static dev.smallcap.advisor.Situations.LONG;
import static dev.smallcap.advisor.Situations.ids;
import static dev.smallcap.advisor.Situations.priced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Class CASH: sweep balances, money-market funds and money in several currencies. */
class MoneyHeldTest {
  private static final String HEADER = "symbol,quantity,price,currency,price_date\n";

  @ParameterizedTest
  @CsvSource({"SPAXX, SWEEP", "FDRXX, SWEEP", "VMFXX, SWEEP", "SWVXX, CASH_FUND", "spaxx, SWEEP"})
  void knownSweepAndMoneyMarketFundsAreInvestableCash(String fund, PositionKind kind) {
    Recommendation advice = situation().holding(priced(fund, "16", "1", DAY)).advice();

    assertThat(weight(advice, fund.toUpperCase(java.util.Locale.ROOT)).kind()).isEqualTo(kind);
    // 15 of 68 + 15 + 16, less than 100: the money counts to the equity money
    assertThat(advice.sleeve().now().value()).isEqualByComparingTo("15.15151515");
  }

  @ParameterizedTest
  @CsvSource({
    "CASH, SWEEP, CASH USD",
    "USD, SWEEP, CASH USD",
    "usd, SWEEP, CASH USD",
    "my fund, CASH_FUND, my fund",
    "BIL, CASH_FUND, BIL"
  })
  void anUnlistedHoldingOfTheClassCashIsABalanceByItsNameElseAMoneyMarketFund(
      String code, PositionKind kind, String id) {
    Recommendation advice = situation().holding(cash(code, "17", "USD")).advice();

    assertThat(weight(advice, id).kind()).isEqualTo(kind);
    assertThat(advice.sleeve().now()).isEqualTo(Percent.of(15));
  }

  @Test
  void moneyOfSeveralCurrenciesIsConvertedAndPartOfTheEquityMoney() {
    // 68 + 15 + 10 dollars, 14,000 won at 2,000 and 0 euro: 100
    Recommendation advice =
        situation()
            .account(AccountType.KR_OVERSEAS, "USD")
            .holding(cash("CASH", "10", "USD"))
            .holding(cash("KRW", "14000", "KRW"))
            .rates(ExchangeRates.of(Map.of("USD/KRW", new BigDecimal("2000"))).on(DAY))
            .advice();

    assertThat(advice.sleeve().now()).isEqualTo(Percent.of(15));
    assertThat(weight(advice, "CASH KRW").now()).isEqualTo(Percent.of(7));
    assertThat(weight(advice, "CASH USD").now()).isEqualTo(Percent.of(10));
  }

  @Test
  void cashOfTwoCurrenciesMayStandUnderOneName() {
    Holdings held = Holdings.of(List.of(cash("CASH", "1", "USD"), cash("CASH", "1", "KRW")));

    assertThat(held.list()).hasSize(2);
    rejected(
        () -> Holdings.of(List.of(cash("CASH", "1", "USD"), cash("USD", "1", "USD"))), "twice");
  }

  @Test
  void cashWithoutItsClassIsRefusedWithTheWayOut() {
    assertThatThrownBy(
            () -> Holdings.parse(HEADER + "CASH,5000,1.00,USD,2026-01-15\n", "holdings.csv"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("The symbol (CASH) is kept for money")
        .hasMessageContaining("class CASH");
    rejected(situation().holds("USD", "5000")::advice, "add the class CASH");
    rejected(() -> cash("CASH", "1", "USD").classified(AssetClass.BOND, BigDecimal.ONE), "BOND");
  }

  @Test
  void moneyBelowNothingIsAMarginLoan() {
    rejected(() -> cash("CASH", "-1", "USD"), "marginLoan");
    rejected(() -> cash("my fund", "-1", "USD"), "marginLoan");
    rejected(situation().holding(priced("SPAXX", "-1", "1", DAY))::advice, "marginLoan");
    rejected(
        () -> Account.of("a", AccountType.US_BROKERAGE, Money.parse("USD -500.00")),
        "USD 500.00 as the marginLoan");
  }

  @Test
  void moneyNamedAfterACurrencyIsPricedInIt() {
    rejected(() -> cash("EUR", "1", "USD"), "priced in USD, not in EUR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "-1"})
  void moneyHasNoLeverage(String leverage) {
    rejected(
        () -> cash("CASH", "1", "USD").classified(AssetClass.CASH, new BigDecimal(leverage)),
        "money has none");
  }

  @Test
  void onlyMoneyIsNoEquity() {
    Recommendation advice = Situations.in(Stage.ER1).holds("SPAXX", "100").advice();

    assertThat(advice.decision()).isEqualTo(Decision.NEEDS_HUMAN_REVIEW);
    assertThat(ids(advice.reasons())).contains("suitability-core");
  }

  private static Situations situation() {
    return Situations.in(Stage.EXPANSION)
        .client(RiskProfile.R5, LONG)
        .holds("IVV", "68")
        .holds("IJR", "15");
  }

  private static Holding cash(String code, String quantity, String currency) {
    BigMoney one = BigMoney.of(CurrencyUnit.of(currency), BigDecimal.ONE);
    return new Holding(code, new BigDecimal(quantity), one, DAY, AssetClass.CASH, null, null, null);
  }

  private static Weight weight(Recommendation advice, String id) {
    return advice.weights().stream().filter(w -> w.id().equals(id)).findFirst().orElseThrow();
  }

  private static void rejected(ThrowingCallable call, String named) {
    assertThatThrownBy(call).isInstanceOf(InputException.class).hasMessageContaining(named);
  }
}
