package dev.smallcap.advisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.FundIndex;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Listing;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an advice tells of the funds that it names. */
class AdvisedFundsTest {
  private static Recommendation isa() {
    return Situations.in(Stage.ER2)
        .client(RiskProfile.R5, Situations.MID)
        .account(AccountType.KR_ISA, "KRW")
        .holds("360750", "2000", "25000")
        .quote("280930", "12300")
        .advice();
  }

  @Test
  void anAdviceTellsNamesGradeAndDatedCostOfEachFundOfItsWeightsAndTrades() {
    Recommendation advice = isa();

    assertThat(advice.funds()).extracting(AdvisedFund::id).containsExactly("360750", "280930");
    assertThat(advice.fund("280930"))
        .isEqualTo(
            new AdvisedFund(
                "280930",
                "KR7280930009",
                new Text("KODEX US Russell 2000(H)", "KODEX 미국러셀2000(H)"),
                FundIndex.RUSSELL_2000,
                2,
                "KRW",
                new FundCost(
                    Percent.parse("0.45"),
                    LocalDate.of(2026, 1, 1),
                    "Samsung Asset Management, total fee (not confirmed)")));
    assertThat(advice.fund("IWM")).isNull();
  }

  @Test
  void whatTheListDoesNotHaveIsNoFundOfTheAdvice() {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .holds("IVV", "80")
            .holds("SMALL", "20", AssetClass.SMALL, "1")
            .advice();

    assertThat(advice.weights()).extracting(Weight::id).contains("SMALL");
    assertThat(advice.funds()).extracting(AdvisedFund::id).containsExactly("IVV");
  }

  @Test
  void theTextNamesFundsByNameAndCodeInItsLanguage() {
    Recommendation advice = isa();

    assertThat(advice.audit(Lang.EN))
        .contains("\n  - BUY KODEX US Russell 2000(H) (280930) ")
        .contains("\n  - TIGER US S&P 500 (360750): core, 100 % -> 95 % of Q, ")
        .contains(", cost 0.45 % a year (2026-01-01)\n");
    assertThat(advice.audit(Lang.KO))
        .contains("KODEX 미국러셀2000(H) (280930) ")
        .contains("\n  - TIGER 미국S&P500 (360750): ");
  }

  @Test
  void everyFundOfKoreaHasAKoreanName() {
    assertThat(PolicyModels.of(Situations.STANDARD).funds().funds())
        .filteredOn(fund -> fund.listing() == Listing.KRX)
        .hasSize(3)
        .allMatch(fund -> fund.nameKo().matches(".*\\p{IsHangul}.*"));
  }

  @Test
  void aListWithoutKoreanNamesCallsItsFundsAsInEnglish() {
    List<Fund> funds =
        FundList.parse(
                """
                id,isin,name,index,class,leverage,hedged,listing,currency,cost,cost on,cost source,grade,accounts,source
                IWM,US4642876555,iShares Russell 2000 ETF,RUSSELL_2000,SMALL,1,no,US,USD,,,,2,US_BROKERAGE,made up
                """,
                "funds.csv")
            .funds();

    assertThat(funds).extracting(Fund::nameKo).containsExactly("iShares Russell 2000 ETF");
  }
}
