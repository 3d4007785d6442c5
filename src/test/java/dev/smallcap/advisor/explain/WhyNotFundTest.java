package dev.smallcap.advisor.explain;

import static dev.smallcap.advisor.explain.ExplanationTest.explained;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a fund is not bought, by what stands against it first. */
class WhyNotFundTest {
  private static final Situations ER1 = Situations.in(Stage.ER1).holds("IVV", "100000");

  private static String said(Situations situation, String fund) {
    OutcomeAnswer answer = explained(situation).whyNotFund(fund);
    assertThat(answer.given()).isFalse();
    return answer.fullText(Lang.EN);
  }

  @Test
  void anIsaCannotBuyWhatIsListedInTheUs() {
    Situations isa =
        Situations.in(Stage.ER2)
            .client(RiskProfile.R5, Situations.MID)
            .account(AccountType.KR_ISA, "KRW")
            .holds("360750", "50000000");

    assertThat(said(isa, "IWM"))
        .startsWith("IWM is not bought: the fund list does not allow it in a Korean ISA.\n")
        .contains("accounts [KR_OVERSEAS, US_BROKERAGE]")
        .contains("funds-krx: Fund.listing == Listing.KRX (seen US, needed == KRX)")
        .contains("funds-us: FundRequest.account == AccountType.US_BROKERAGE (seen KR_ISA")
        .contains("280930, which follows the same index, comes first");
  }

  @Test
  void aFundMilderThanTheProfileNeedsIsNamedWithItsGrade() {
    Situations overseas =
        ER1.account(AccountType.KR_OVERSEAS, "USD").client(client -> client.wantingHedge());

    assertThat(said(overseas, "IWM"))
        .startsWith("IWM is not bought: no rule allows it in a Korean overseas account for R4")
        .contains("funds-hedge-rest: Fund.index != FundIndex.RUSSELL_2000 (seen RUSSELL_2000");
  }

  @Test
  void anExpansionGivesTheRussellNoShare() {
    Situations expansion =
        Situations.in(Stage.EXPANSION).client(RiskProfile.R4, Situations.MID).holds("IVV", "100");

    assertThat(said(expansion, "IWM"))
        .startsWith(
            "IWM is not bought: the Russell 2000 has no share of the sleeve for this horizon in"
                + " this market.\n")
        .contains(
            "expansion: the policy gives the Russell 2000 no share here, for R4 (active) the S&P 600 is"
                + " held alone");
  }

  @Test
  void aStableProfileIsRefusedFirst() {
    assertThat(said(ER1.client(RiskProfile.R1, Situations.SHORT), "IWM"))
        .startsWith("IWM is not bought: the decision is NOT_SUITABLE")
        .contains("the policy keeps no sleeve for R1");
  }

  @Test
  void anInverseFundHeldRefusesAll() {
    assertThat(said(ER1.holds("TZA", "100"), "IWM"))
        .startsWith("IWM is not bought: the decision is NEEDS_HUMAN_REVIEW")
        .contains("the account holds an inverse fund");
  }

  @Test
  void aPhaseThatSellsBuysNothing() {
    assertThat(said(Situations.in(Stage.LATE).holds("IVV", "85").holds("IWM", "15"), "IWM"))
        .startsWith("IWM is sold, and nothing of the sleeve is bought.\n")
        .contains("late in the cycle and a short horizon");
  }

  @ParameterizedTest
  @Tag("slow")
  @CsvSource(
      delimiter = '|',
      value = {
        "TNA | leveraged and inverse funds never are (leverage 3)",
        "VB  | its index (other index) is no leg of the sleeve",
        "SPY | its index (S&P 500) is no leg of the sleeve",
        "VTWO| IWM, which follows the same index, comes first",
      })
  void otherFundsAreAnsweredByWhatTheyAre(String fund, String why) {
    assertThat(said(ER1, fund)).startsWith(fund + " is not bought: " + why + ".\n");
  }

  @Test
  void anotherFundOfTheSameIndexThatIsHeldIsPreferred() {
    assertThat(said(ER1.holds("VTWO", "10"), "IWM"))
        .startsWith("IWM is not bought: VTWO, which follows the same index, is held already.");
  }

  @Test
  @Tag("slow")
  void whatIsBoughtOrHeldInsideTheBandIsAnsweredSo() {
    assertThat(explained(ER1).whyNotFund("IWM").given()).isTrue();
    assertThat(explained(ER1).whyNotFund("US4642876555").text().en())
        .isEqualTo("IWM is bought, to 11.25 % of the equity money.");

    OutcomeAnswer held =
        explained(
                Situations.in(Stage.ER1)
                    .holds("IVV", "85")
                    .holds("IWM", "11.25")
                    .holds("IJR", "3.75"))
            .whyNotFund("IWM");
    assertThat(held.given()).isTrue();
    assertThat(held.text().en()).isEqualTo("IWM is held: 11.25 % of the equity money.");
    assertThat(held.fullText(Lang.EN)).contains("settle-inside");
  }

  @Test
  @Tag("slow")
  void aFundThatThePolicyDoesNotKnowIsSaidSo() {
    assertThatThrownBy(() -> explained(ER1).whyNotFund("IWN"))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("The policy knows no fund (IWN), so that it never buys it.\nMaybe ")
        .hasMessageContaining("IWM");
  }
}
