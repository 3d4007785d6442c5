package dev.smallcap.advisor.situation;

import static dev.smallcap.advisor.Situations.DAY;
import static dev.smallcap.advisor.Situations.priced;
import static dev.smallcap.advisor.Situations.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.RateUsed;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only prices and exchange rates that count grow old, and what blocks is named. */
class CountingPricesTest {
  /** Eleven business days before a Friday. */
  private static final LocalDate OLD = LocalDate.of(2026, 1, 1);

  @ParameterizedTest
  @EnumSource(names = {"BOND", "OTHER_EQUITY", "OTHER"})
  void anOldPriceOfWhatDoesNotCountBlocksNothing(AssetClass own) {
    Recommendation advice = held().holding(own("AGG", own)).advice();

    assertThat(advice.decision()).isEqualTo(Decision.BUILD);
    assertThat(advice.trades()).allMatch(trade -> trade.amount() != null);
    assertThat(advice.dataDates().oldestPrice()).isEqualTo(DAY);
  }

  @Test
  void anOldQuoteOfAFundThatNobodyBuysBlocksNothing() {
    Recommendation advice = held().holding(priced("IJH", "0", "68", OLD)).advice();

    assertThat(advice.decision()).isEqualTo(Decision.BUILD);
    assertThat(advice.trades()).allMatch(trade -> trade.amount() != null);
  }

  @Test
  void anOldQuoteOfAFundThatIsToBeBoughtBlocksAndIsNamed() {
    Recommendation advice = held().holding(priced("IJR", "0", "127", OLD)).advice();

    assertThat(advice.decision()).isEqualTo(Decision.NEEDS_DATA);
    assertThat(said(advice)).contains("that counts (IJR) is 11 business days old");
    assertThat(advice.dataDates().oldestPriceOf()).isEqualTo("IJR");
    assertThat(advice.dataDates().oldestPrice()).isEqualTo(OLD);
  }

  @Test
  void anOldQuoteBlocksNothingWhereNothingIsBought() {
    Recommendation advice =
        held().holding(priced("IJR", "0", "127", OLD)).by(Situations.STANDARD, Stage.LATE).advice();

    assertThat(advice.decision()).isEqualTo(Decision.HOLD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SPY", "IJR", "VB", "TNA", "SSO", "SWVXX"})
  void anOldPriceOfAFundHeldBlocksAndIsNamed(String fund) {
    Recommendation advice = held().holding(priced(fund, "1", "1", OLD)).advice();

    assertThat(advice.decision()).isEqualTo(Decision.NEEDS_DATA);
    assertThat(said(advice)).contains("that counts (" + fund + ") is 11 business days old");
    assertThat(advice.audit(Lang.KO)).contains("(" + fund + ")");
  }

  @Test
  void aSweptBalanceHasNoPriceThatGrowsOld() {
    assertThat(held().holding(priced("SPAXX", "1", "1", OLD)).advice().decision())
        .isEqualTo(Decision.BUILD);
  }

  @Test
  void anOldExchangeRateOfWhatCountsBlocksAndIsNamed() {
    Recommendation advice = won("USD/KRW", OLD).holds("IVV", "100", "10").advice();

    assertThat(advice.decision()).isEqualTo(Decision.NEEDS_DATA);
    assertThat(said(advice)).contains("that counts (USD/KRW) is 11 business days old");
  }

  @Test
  void anOldExchangeRateOfForeignMoneyBlocks() {
    Holding dollars = own("USD", AssetClass.CASH);
    Recommendation advice = won("USD/KRW", OLD).holds("379800", "100").holding(dollars).advice();

    assertThat(advice.decision()).isEqualTo(Decision.NEEDS_DATA);
  }

  @Test
  void anOldExchangeRateOfWhatDoesNotCountBlocksNothing() {
    Recommendation advice =
        won("USD/KRW", OLD).holds("379800", "100").holding(own("AGG", AssetClass.BOND)).advice();

    assertThat(advice.decision()).isNotEqualTo(Decision.NEEDS_DATA);
  }

  @Test
  void theRateUsedAndItsDayAreShown() {
    LocalDate on = DAY.minusDays(1);
    Recommendation advice = won("USD/KRW", on).holds("IVV", "100", "10").advice();

    assertThat(advice.dataDates().rates())
        .containsExactly(new RateUsed("USD/KRW", new BigDecimal("1400"), on));
    assertThat(advice.audit(Lang.EN)).contains("exchange rate USD/KRW 1400, 2026-01-15");
    assertThat(advice.audit(Lang.KO)).contains("환율 USD/KRW 1400, 2026-01-15");
    assertThat(said(advice)).doesNotContain("without its day");
  }

  @Test
  void aRateThatIsNotUsedIsNotShown() {
    assertThat(won("EUR/KRW", DAY).holds("379800", "100").advice().dataDates().rates()).isEmpty();
  }

  @Test
  void aRateWithoutItsDayIsOfTheDayOfTheNewestPriceAndThatIsSaid() {
    LocalDate newest = DAY.minusDays(2);
    Recommendation advice =
        won("USD/KRW", null)
            .holding(priced("IVV", "100", "10", DAY.minusDays(3)))
            .holding(priced("SPY", "100", "10", newest))
            .advice();

    assertThat(advice.dataDates().rates().get(0).on()).isEqualTo(newest);
    assertThat(said(advice)).contains("exchange rates given without their day: USD/KRW;");
    assertThat(advice.dataDates().oldestPrice()).isEqualTo(DAY.minusDays(3));
  }

  @Test
  void aRateOfTomorrowIsRejected() {
    assertThatThrownBy(won("EUR/USD", DAY.plusDays(1)).holds("379800", "1")::advice)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("day of the rate EUR/USD (2026-01-17)");
  }

  @Test
  void aPairThatStandsTwiceIsRejected() {
    ExchangeRate one = new ExchangeRate("USD/KRW", BigDecimal.ONE, DAY);
    assertThatThrownBy(() -> ExchangeRates.of(List.of(one, one)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("USD/KRW");
  }

  private static Situations held() {
    return Situations.in(Stage.ER1).holds("IVV", "100", "640");
  }

  private static Holding own(String code, AssetClass own) {
    return priced(code, "1", "1", OLD).classified(own, BigDecimal.ONE);
  }

  private static Situations won(String pair, @org.jspecify.annotations.Nullable LocalDate on) {
    ExchangeRates rates = ExchangeRates.of(Map.of(pair, new BigDecimal("1400")));
    return Situations.in(Stage.EXPANSION)
        .account(AccountType.KR_OVERSEAS, "KRW")
        .rates(on == null ? rates : rates.on(on));
  }
}
