package dev.smallcap.advisor;

import static dev.smallcap.advisor.Situations.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.Costs;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.host.json.AdviceJson;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What the funds cost a year, before and after, and the cheaper ones that could be bought. */
class CostsTest {
  /** Costs by hand: IVV 0.03, IWM 0.19, IJR 0.06. */
  private static Situations article() {
    return Situations.in(Stage.ER1).holds("IVV", "1000", "100");
  }

  @Test
  void theCostsStandBeforeAndAfterInPercentOfQAndInMoneyAYear() {
    Costs costs = article().advice().costs();

    // 0.85 x 0.03 + 0.1125 x 0.19 + 0.0375 x 0.06 = 0.049125 percent of 100,000
    assertThat(costs)
        .isEqualTo(
            new Costs(
                Percent.parse("0.03"),
                Percent.parse("0.0491"),
                Money.parse("USD 30.00"),
                Money.parse("USD 49.12"),
                List.of()));
  }

  @Test
  void whereSharesAreWholeTheCostsAfterAreThoseOfTheOrders() {
    Costs costs =
        Situations.in(Stage.ER1)
            .account(old -> Account.of("a", old.type(), old.cash()))
            .holds("IVV", "156", "640")
            .quote("IWM", "262.50")
            .quote("IJR", "127")
            .advice()
            .costs();

    // 133 IVV, 42 IWM, 29 IJR: 85,120 x 0.0003 + 11,025 x 0.0019 + 3,683 x 0.0006 of 99,840
    assertThat(costs.moneyAfter()).isEqualTo(Money.parse("USD 48.69"));
    assertThat(costs.after()).isEqualTo(Percent.parse("0.0488"));
  }

  @Test
  void ofABuildingInPartsTheCostsAfterAreThoseOfAllParts() {
    Costs costs =
        Situations.in(Stage.RECESSION)
            .client(RiskProfile.R4, Situations.LONG)
            .holds("IVV", "100000")
            .advice()
            .costs();

    // 90,000 x 0.0003 + 10,000 x 0.0006
    assertThat(costs.moneyAfter()).isEqualTo(Money.parse("USD 33.00"));
  }

  @Test
  void theTextsAndTheJsonCarryThem() {
    Recommendation advice = article().advice();

    assertThat(advice.audit(Lang.EN))
        .contains(
            "\nFund costs a year\n  - now 0.03 % of Q, USD 30.00\n",
            "\n  - after 0.05 % of Q, USD 49.12\n");
    assertThat(advice.audit(Lang.KO))
        .contains(
            "\n연간 ETF 비용\n  - 현재 0.03% (Q 대비), USD 30.00\n  - 매매 후 0.05% (Q 대비), USD 49.12\n");
    assertThat(AdviceJson.write(advice))
        .contains("\"before\": 0.03,", "\"after\": 0.0491,", "\"notKnown\": []");
  }

  @Test
  void ofSomethingHeldWhoseCostIsNotKnownThatIsSaidInsteadOfANumber() {
    Recommendation advice = article().holds("MINE", "50000", AssetClass.CORE, "1").advice();

    assertThat(advice.costs().before()).isNull();
    assertThat(advice.costs().after()).isNull();
    assertThat(advice.costs().moneyAfter()).isNull();
    assertThat(advice.costs().notKnown()).containsExactly("MINE");
    assertThat(advice.audit(Lang.EN)).contains("Fund costs a year\n  - not known for MINE\n");
  }

  @Test
  void cashCostsNothingAndWhatIsOutsideQIsNotCounted() {
    Costs costs =
        article().cash("100000").holds("BONDS", "50000", AssetClass.BOND, "1").advice().costs();

    assertThat(costs.before()).isEqualTo(Percent.parse("0.015"));
    assertThat(costs.moneyBefore()).isEqualTo(Money.parse("USD 30.00"));
    assertThat(costs.notKnown()).isEmpty();
  }

  @Test
  void whatIsRefusedHasItsCostsNowAndNoneAfter() {
    Recommendation advice = article().client(RiskProfile.R1, Situations.SHORT).advice();

    assertThat(advice.costs().before()).isEqualTo(Percent.parse("0.03"));
    assertThat(advice.costs().after()).isNull();
  }

  @Test
  void ofAFundThatIsBoughtTheCheaperOneOfItsIndexIsNamedWithBothCostsAndWhy() {
    List<Reason> disclosures = article().advice().disclosures();

    assertThat(disclosures)
        .filteredOn(reason -> reason.ruleId().equals("costs-listed"))
        .extracting(reason -> reason.text().en())
        .containsExactlyInAnyOrder(
            "IWM is bought at 0.19 % a year, although VTWO follows the same index at 0.07 %: the"
                + " fund list puts first what the article names",
            "IJR is bought at 0.06 % a year, although SPSM follows the same index at 0.03 %: the"
                + " fund list puts first what the article names");
  }

  @Test
  void whatIsHeldComesFirstAndTheCheaperOneIsNamedBesideIt() {
    List<Reason> disclosures =
        Situations.in(Stage.ER1).holds("IVV", "95").holds("IJR", "5").advice().disclosures();

    assertThat(disclosures)
        .filteredOn(reason -> reason.text().en().startsWith("IWM"))
        .extracting(Reason::ruleId)
        .containsExactly("costs-listed");

    List<Reason> more =
        Situations.in(Stage.ER1)
            .client(RiskProfile.R4, Situations.LONG)
            .holds("IVV", "95")
            .holds("IJR", "5")
            .advice()
            .disclosures();
    assertThat(more)
        .filteredOn(reason -> reason.ruleId().startsWith("costs-"))
        .extracting(reason -> reason.ruleId() + ": " + reason.text().en())
        .containsExactly(
            "costs-held: IJR is bought at 0.06 % a year, although SPSM follows the same index at"
                + " 0.03 %: what is held comes first");
  }

  @Test
  void aFundThatTheAccountCannotBuyIsNotNamedAsCheaper() {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .account(dev.smallcap.advisor.terms.AccountType.KR_ISA, "KRW")
            .client(RiskProfile.R5, Situations.SHORT)
            .holds("360750", "100")
            .advice();

    assertThat(ids(advice.disclosures())).doesNotContain("costs-listed", "costs-held");
  }

  @Test
  void whereNothingIsBoughtNothingIsNamedAsCheaper() {
    Recommendation advice =
        Situations.in(Stage.UNKNOWN).holds("IWM", "10").holds("IVV", "90").advice();

    assertThat(ids(advice.disclosures())).doesNotContain("costs-listed", "costs-held");
  }
}
