package dev.smallcap.advisor;

import static dev.smallcap.advisor.Situations.DAY;
import static dev.smallcap.advisor.Situations.LONG;
import static dev.smallcap.advisor.Situations.MID;
import static dev.smallcap.advisor.Situations.ids;
import static dev.smallcap.advisor.Situations.said;
import static dev.smallcap.advisor.Situations.targets;
import static dev.smallcap.advisor.Situations.trades;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of the table of situations that are about the account and what it holds. */
class AccountSituationsTest {
  @Test
  void aSleeveAlreadyOverTheCapIsReduced() {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .client(RiskProfile.R5, LONG)
            .holds("IVV", "78")
            .holds("IJR", "22")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.REDUCE);
    assertThat(targets(advice)).isEqualTo("IJR 20, IVV 80");
  }

  @Test
  void aSleeveInsideTheBandIsHeld() {
    Recommendation advice =
        Situations.in(Stage.EXPANSION)
            .client(RiskProfile.R4, MID)
            .holds("IVV", "88")
            .holds("IJR", "12")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.HOLD);
    assertThat(advice.trades()).isEmpty();
    assertThat(said(advice)).contains("lie within 25 % of their targets");
  }

  @Test
  void inverseFundsHeldNeedHumanReview() {
    Recommendation listed = Situations.in(Stage.ER1).holds("IVV", "99").holds("SH", "1").advice();
    Recommendation own =
        Situations.in(Stage.ER1)
            .holds("IVV", "99")
            .holds("short", "1", AssetClass.SMALL, "-0.5")
            .advice();

    assertThat(listed.decision()).isEqualTo(Decision.NEEDS_HUMAN_REVIEW);
    assertThat(own.decision()).isEqualTo(Decision.NEEDS_HUMAN_REVIEW);
    assertThat(listed.trades()).isEmpty();
  }

  @Test
  void marginDebtIsNotSuitable() {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .holds("IVV", "100")
            .account(a -> a.owing(Money.of(CurrencyUnit.USD, new BigDecimal("0.01"))))
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.NOT_SUITABLE);
    assertThat(advice.trades()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"50, 50, false", "49.99, 50.01, true", "10, 90, true"})
  void lessThanHalfOfTheEquityMoneyInLargeCapFundsCarriesACaution(
      String core, String cash, boolean caution) {
    Recommendation advice = Situations.in(Stage.ER1).holds("IVV", core).cash(cash).advice();

    assertThat(ids(advice.cautions()).contains("guardrails-premise")).isEqualTo(caution);
    assertThat(advice.decision()).isEqualTo(Decision.BUILD);
  }

  @Test
  void thePartInLargeCapFundsIsToldToTheHundredthDownwards() {
    // 49.9966 of 100 are not half, and are not told as half
    Recommendation advice = Situations.in(Stage.ER1).holds("IVV", "499966").cash("500034").advice();

    assertThat(said(advice))
        .contains("large-cap funds are 49.99 % of the equity money, less than 50 %:");
  }

  @Test
  void noUsEquityAtAllNeedsHumanReviewSinceTheCoreComesFirst() {
    Recommendation cash = Situations.in(Stage.ER1).cash("100").advice();
    Recommendation none = Situations.in(Stage.ER1).advice();
    Recommendation bonds =
        Situations.in(Stage.ER1).holds("bonds", "100", AssetClass.BOND, "1").advice();

    assertThat(cash.decision()).isEqualTo(Decision.NEEDS_HUMAN_REVIEW);
    assertThat(none.decision()).isEqualTo(Decision.NEEDS_HUMAN_REVIEW);
    assertThat(bonds.decision()).isEqualTo(Decision.NEEDS_HUMAN_REVIEW);
    assertThat(said(cash)).contains("core comes before a sleeve");
  }

  /** As of Friday 2026-01-16; Friday 2026-01-09 is five business days ago. */
  @ParameterizedTest
  @CsvSource({
    "2026-01-16, AMOUNTS",
    "2026-01-09, AMOUNTS",
    "2026-01-08, PERCENTAGES",
    "2026-01-02, PERCENTAGES",
    "2026-01-01, NEEDS_DATA",
  })
  void pricesOlderThanFiveBusinessDaysGivePercentagesOnlyAndOlderThanTenNeedData(
      LocalDate priced, String expected) {
    Holding core = Holding.of("IVV", new BigDecimal(100), BigMoney.of(CurrencyUnit.USD, 1), priced);
    Recommendation advice = Situations.in(Stage.ER1).holding(core).quote("IWM", "1").advice();

    if (expected.equals("NEEDS_DATA")) {
      assertThat(advice.decision()).isEqualTo(Decision.NEEDS_DATA);
      assertThat(advice.trades()).isEmpty();
      return;
    }
    assertThat(trades(advice)).isEqualTo("BUY IJR 3.75, BUY IWM 11.25, SELL IVV 15");
    assertThat(advice.trades())
        .filteredOn(trade -> trade.fund().equals("IWM"))
        .allSatisfy(
            trade -> assertThat(trade.shares() == null).isEqualTo(expected.equals("PERCENTAGES")));
    assertThat(said(advice).contains("percentages only")).isEqualTo(expected.equals("PERCENTAGES"));
  }

  @Test
  void anyTradeSaysThatTaxesAndDealingCostsAreNotComputed() {
    Recommendation trading = Situations.in(Stage.ER1).holds("IVV", "100").advice();
    Recommendation still = Situations.in(Stage.UNKNOWN).holds("IVV", "100").advice();

    assertThat(ids(trading.disclosures())).contains("disclosures-costs");
    assertThat(ids(still.disclosures())).doesNotContain("disclosures-costs");
  }

  @Test
  void ofSeveralRefusalsTheFirstDecidesAndTheOthersAreListed() {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .resident(Residency.KR, 70, RiskProfile.R1, MID)
            .holding(
                Holding.of(
                    "IVV", BigDecimal.ONE, BigMoney.of(CurrencyUnit.USD, 1), DAY.minusDays(30)))
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.NEEDS_DATA);
    assertThat(advice.alsoApplies())
        .containsExactly(Decision.NOT_SUITABLE, Decision.NEEDS_HUMAN_REVIEW);
  }
}
