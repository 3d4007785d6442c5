package dev.smallcap.advisor.cli;

import static dev.smallcap.advisor.Situations.ids;
import static dev.smallcap.advisor.Situations.orders;
import static dev.smallcap.advisor.Situations.said;
import static dev.smallcap.advisor.Situations.trades;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.Decision;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accounts that deal in whole shares, from their files to the orders. */
@Tag("slow")
class WholeShareInputsTest {
  private static Input of(String holdings, String phase) {
    return new Input("us-whole.json", "whole-shares/" + holdings + ".csv", phase);
  }

  @Test
  void amountsAndSharesOfAnOrderAgreeAndTheCashLeftIsALine() {
    Input input = of("h4", "EARLY_RECOVERY");
    Recommendation advice = input.advice();

    // 11,232 are 42 of IWM, 3,744 are 29 of IJR; 23 of IVV pay 14,708 and leave 12
    assertThat(orders(advice))
        .isEqualTo(
            "BUY IJR USD 3683.00 x 29, BUY IWM USD 11025.00 x 42, SELL IVV USD 14720.00 x 23");
    assertThat(advice.funding().cashAfter()).isEqualTo(Money.parse("USD 12.00"));
    assertThat(input.english()).contains("- Stays in cash: USD 12.00.\n");
  }

  @Test
  void whatASaleCannotPayInWholeSharesIsNotBoughtAndTheRestStaysInCash() {
    Input input = of("h2", "EXPANSION");
    Recommendation advice = input.advice();

    // 337.40 are 2 of IJR; IJH brings 204, and one more core share would leave more than is bought
    assertThat(orders(advice)).isEqualTo("BUY IJR USD 127.00 x 1, SELL IJH USD 204.00 x 3");
    assertThat(advice.funding().cashAfter()).isEqualTo(Money.parse("USD 77.00"));
    assertThat(input.english()).contains("(IJR): USD 127.00, 1 share, 0.06 % a year\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"h", "h1", "h2"})
  void aFundWithoutAPriceIsNotOrderedAndTheOneToBeQuotedIsNamed(String holdings) {
    Recommendation advice = of(holdings, "EARLY_RECOVERY").advice();

    assertThat(advice.decision()).isEqualTo(Decision.HOLD);
    assertThat(trades(advice)).isEmpty();
    assertThat(ids(advice.undone()))
        .containsExactly("settle-leg-core", "settle-quote", "settle-none");
    assertThat(said(advice)).contains("it is not ordered; quote IWM to have it ordered");
  }

  @Test
  void askedAgainAfterItsOwnOrdersThereAreNone() {
    Input first = new Input("whole-shares/mid.json", "whole-shares/mid.csv", "EARLY_RECOVERY:9");
    Input again =
        new Input("whole-shares/mid-again.json", "whole-shares/mid-again.csv", "EARLY_RECOVERY:9");

    // 15 % of 79,971.50 are 46 of VB
    assertThat(orders(first.advice())).isEqualTo("SELL VB USD 68218.50 x 267");
    assertThat(again.advice().decision()).isEqualTo(Decision.HOLD);
    assertThat(trades(again.advice())).isEmpty();
  }
}
