package dev.smallcap.advisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.host.json.AdviceJson;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What Q and each position are worth in money. */
class AmountsTest {
  private static Money usd(String amount) {
    return Money.parse("USD " + amount);
  }

  private static PositionAmounts of(Recommendation advice, String id) {
    return advice.weights().stream()
        .filter(weight -> weight.id().equals(id))
        .findFirst()
        .orElseThrow()
        .amounts();
  }

  @Test
  void qAndEachPositionStandInMoneyNowPlannedAndAfterTheOrders() {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .account(old -> Account.of("a", old.type(), old.cash()))
            .holds("IVV", "156", "640")
            .holds("BONDS", "5000", AssetClass.BOND, "1")
            .quote("IWM", "262.50")
            .quote("IJR", "127")
            .advice();

    // Q 156 x 640 = 99,840; sold 23 x 640 = 14,720; bought 42 x 262.50 and 29 x 127
    assertThat(advice.equityMoney()).isEqualTo(usd("99840.00"));
    assertThat(of(advice, "IVV"))
        .isEqualTo(new PositionAmounts(usd("99840.00"), usd("84864.00"), usd("85120.00")));
    assertThat(of(advice, "IWM"))
        .isEqualTo(new PositionAmounts(usd("0.00"), usd("11232.00"), usd("11025.00")));
    assertThat(of(advice, "IJR").after()).isEqualTo(usd("3683.00"));
    assertThat(of(advice, "CASH").after()).isEqualTo(advice.funding().cashAfter());
    assertThat(of(advice, "BONDS"))
        .isEqualTo(new PositionAmounts(usd("5000.00"), usd("5000.00"), usd("5000.00")));
  }

  @Test
  void theTextTellsThemBesideTheWeights() {
    String text = Situations.in(Stage.ER1).holds("IVV", "1000", "100").advice().audit(Lang.EN);

    assertThat(text)
        .contains("\n  Q: US equity held plus investable cash: USD 100,000.00\n")
        .contains("85 % of the account, USD 100,000.00 -> USD 85,000.00, ");
  }

  @Test
  void wherePricesAreTooOldForAmountsThereAreNone() {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .holding(Situations.priced("IVV", "1000", "100", LocalDate.of(2026, 1, 7)))
            .advice();

    assertThat(advice.trades()).isNotEmpty().allMatch(trade -> trade.amount() == null);
    assertThat(advice.equityMoney()).isNull();
    assertThat(advice.weights()).allMatch(weight -> weight.amounts() == null);
    assertThat(AdviceJson.write(advice)).doesNotContain("\"equityMoney\"", "\"amounts\"");
  }

  @Test
  void whereNothingIsTradedByDecisionThereIsWhatThePositionsAreWorthNow() {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .client(
                old -> Client.of("c", old.residency(), 45, RiskProfile.R1, old.profiledOn(), 12))
            .holds("IVV", "1000")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.NOT_SUITABLE);
    assertThat(advice.equityMoney()).isEqualTo(usd("1000.00"));
    assertThat(of(advice, "IVV")).isEqualTo(new PositionAmounts(usd("1000.00"), null, null));
  }
}
