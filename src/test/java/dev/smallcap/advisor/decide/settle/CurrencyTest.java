package dev.smallcap.advisor.decide.settle;

import static dev.smallcap.advisor.Situations.MID;
import static dev.smallcap.advisor.Situations.orders;
import static dev.smallcap.advisor.Situations.targets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rule 8 of "From targets to trades". */
class CurrencyTest {
  @Test
  void currenciesConvertByThePairGiven() {
    // 100 shares of 10 USD at 1400 won are 1,400,000 won; 10 % of 2,000,000 is 200,000
    Recommendation advice = won("600000", Map.of("USD/KRW", new BigDecimal("1400"))).advice();

    assertThat(targets(advice)).isEqualTo("379800 30, IJR 10, IVV 60");
    assertThat(orders(advice))
        .isEqualTo("BUY IJR KRW 200000 x 14.285714, SELL IVV KRW 200000 x 14.285714");
  }

  @Test
  void currenciesConvertByTheInverseOfThePair() {
    // 1 won is 0.0005 USD: 100 shares of 10 USD are 2,000,000 won; 10 % of 2,500,000 is 250,000
    Recommendation advice = won("500000", Map.of("KRW/USD", new BigDecimal("0.0005"))).advice();

    assertThat(targets(advice)).isEqualTo("379800 20, IJR 10, IVV 70");
    assertThat(orders(advice)).isEqualTo("BUY IJR KRW 250000 x 12.5, SELL IVV KRW 250000 x 12.5");
  }

  @Test
  void thereAreNoCrossRates() {
    Situations situation =
        won("1", Map.of("EUR/USD", BigDecimal.ONE, "EUR/KRW", new BigDecimal("1500")));

    assertThatThrownBy(situation::advice)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("USD/KRW")
        .hasMessageContaining("Maybe");
  }

  @Test
  void aCurrencyWithoutARateIsRejectedNamingThePair() {
    assertThatThrownBy(won("1", Map.of())::advice)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("USD/KRW");
  }

  private static Situations won(String core, Map<String, BigDecimal> rates) {
    return Situations.in(Stage.EXPANSION)
        .client(RiskProfile.R4, MID)
        .account(AccountType.KR_OVERSEAS, "KRW")
        .holds("379800", core)
        .holds("IVV", "100", "10")
        .quote("IJR", "10")
        .rates(ExchangeRates.of(rates));
  }
}
