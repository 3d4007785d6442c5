package dev.smallcap.advisor.explain;

import static dev.smallcap.advisor.explain.ExplanationTest.explained;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import org.junit.jupiter.api.Test;

/** Why a sleeve is not larger, by what keeps it. */
class WhyNotMoreTest {
  private static String said(Situations situation) {
    return explained(situation).whyNotMore().fullText(Lang.EN);
  }

  @Test
  void atTheCapTheCapIsNamed() {
    Situations most =
        Situations.in(Stage.ER1).client(RiskProfile.R5, Situations.MID).holds("IVV", "100");

    assertThat(said(most))
        .startsWith("Not more: 20 % of the equity money was judged for this client")
        .contains("20 % is the largest sleeve that the policy allows")
        .contains("rules/parameters.csv: sleeve.cap = 20, percent of Q, from 2026-01-01")
        .contains("no other rule of the policy gives this client a larger size");
    assertThat(said(most.client(client -> client.requesting(Percent.HUNDRED))))
        .contains("a sleeve of 100 % was asked for; more than 20 % is refused");
  }

  @Test
  void underHoldNothingIsBought() {
    Situations hold =
        Situations.in(Stage.LATE)
            .client(RiskProfile.R3, Situations.MID)
            .holds("IVV", "95")
            .holds("IJR", "5");

    assertThat(said(hold).replaceAll("\\s+", " "))
        .startsWith("Not more: nothing is bought here; up to 10 % of the equity money is kept.")
        .contains("late in the cycle and a medium horizon")
        .contains(
            "sleeve-late would give: build 10 %; against it: SleeveCell.stance == Stance.BUILD (seen"
                + " HOLD, needed == BUILD)")
        .doesNotContain("build 0 %");
  }

  @Test
  void aLimitThatLoweredTheSizeIsNamedFirst() {
    Situations withdrawing =
        Situations.in(Stage.ER1)
            .client(RiskProfile.R5, Situations.SHORT)
            .client(client -> client.withdrawing(Percent.of(5)))
            .holds("IVV", "100");
    OutcomeAnswer more = explained(withdrawing).whyNotMore();

    assertThat(more.text().en()).startsWith("Not more: 15 % of the equity money was judged");
    assertThat(more.grounds().get(0).id()).isEqualTo("limit-withdrawals-middle");
    assertThat(more.grounds().get(1).id()).isEqualTo("sleeve-recovery");
  }

  @Test
  void aLegWithoutAFundIsNamed() {
    Situations isa =
        Situations.in(Stage.ER2)
            .client(RiskProfile.R5, Situations.MID)
            .account(AccountType.KR_ISA, "KRW")
            .holds("360750", "50000000");

    assertThat(said(isa))
        .startsWith(
            "Not more: 20 % of the equity money was judged; in this account it comes to 5 %.")
        .contains("the S&P 600 leg (15 % of the equity money) has no fund");
  }

  @Test
  void insideTheBandTheBandIsNamed() {
    assertThat(
            said(
                Situations.in(Stage.EXPANSION)
                    .client(RiskProfile.R4, Situations.LONG)
                    .holds("IVV", "91")
                    .holds("IJR", "9")))
        .contains("settle-inside")
        .contains("no other rule of the policy gives this client a larger size in this phase");
  }

  @Test
  void aRefusalStandsBeforeAllElse() {
    assertThat(said(Situations.in(Stage.ER1).holds("TZA", "1").holds("IVV", "9")))
        .startsWith("Not more: nothing is traded, since the decision is NEEDS_HUMAN_REVIEW")
        .contains("the account holds an inverse fund");
  }
}
