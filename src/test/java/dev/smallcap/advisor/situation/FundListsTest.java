package dev.smallcap.advisor.situation;

import static dev.smallcap.advisor.Situations.LONG;
import static dev.smallcap.advisor.Situations.MID;
import static dev.smallcap.advisor.Situations.targets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.FundIndex;
import dev.smallcap.advisor.terms.Listing;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Section 5: the list of funds is data that a host replaces or extends. */
class FundListsTest {
  @Test
  void aHostSuppliesUcitsFundsToAEuropeanAccount() {
    Recommendation advice =
        Situations.in(Stage.EXPANSION)
            .client(RiskProfile.R4, MID)
            .account(AccountType.EU_BROKERAGE, "USD")
            .by(extended(ucits(2)), Stage.EXPANSION)
            .holds("SPY", "100")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.BUILD);
    assertThat(targets(advice)).isEqualTo("SPY 90, USML 10");
  }

  @ParameterizedTest
  @CsvSource({"R5, IWM", "R4, VTWO", "R3, VTWO"})
  void aFundRiskierThanTheProfileMayHoldIsNotBought(RiskProfile risk, String bought) {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .client(risk, Situations.SHORT)
            .by(graded("IWM", 1), Stage.ER1)
            .holds("IVV", "100")
            .advice();

    assertThat(advice.trades()).extracting(trade -> trade.fund()).contains(bought);
    assertThat(targets(advice))
        .contains(bought)
        .doesNotContain(risk == RiskProfile.R5 ? "VTWO" : "IWM");
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void r1AndR2AreNotSuitableEverywhereEvenWhereAHostListsAMilderFund(Stage stage) {
    for (RiskProfile risk : List.of(RiskProfile.R1, RiskProfile.R2)) {
      Recommendation advice =
          Situations.in(stage)
              .client(risk, LONG)
              .by(extended(ucits(6)), stage)
              .holds("IVV", "95")
              .holds("IJR", "5")
              .advice();

      assertThat(advice.decision()).as("%s", risk).isEqualTo(Decision.NOT_SUITABLE);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = RiskProfile.class,
      names = {"R3", "R4", "R5"})
  void aListWithoutSleeveFundsLeavesNoEligibleFund(RiskProfile risk) {
    List<Fund> core =
        PolicyModels.of(Situations.STANDARD).funds().funds().stream()
            .filter(fund -> fund.assetClass() == AssetClass.CORE)
            .toList();
    Recommendation advice =
        Situations.in(Stage.EXPANSION)
            .client(risk, MID)
            .by(Situations.STANDARD.withFunds(FundList.of(core)), Stage.EXPANSION)
            .holds("IVV", "100")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.NO_ELIGIBLE_FUND);
  }

  @Test
  void anotherListChangesTheFingerprint() {
    assertThat(extended(ucits(2)).fingerprint()).isNotEqualTo(Situations.STANDARD.fingerprint());
    assertThat(extended(ucits(2)).fingerprint()).isEqualTo(extended(ucits(2)).fingerprint());
  }

  @ParameterizedTest
  @CsvSource({
    "IWM, US4642876555, RUSSELL_2000, 0.19, 2, false",
    "280930, KR7280930009, RUSSELL_2000, 0.45, 2, true",
    "IJR, US4642878049, SP_SMALLCAP_600, 0.06, 2, false",
    "IJH, US4642875078, SP_MIDCAP_400, 0.05, 2, false",
  })
  void theFourSleeveFundsAreListedAsTheSpecificationHasThem(
      String id, String isin, FundIndex index, String cost, int grade, boolean hedged) {
    Fund fund = PolicyModels.of(Situations.STANDARD).funds().find(id);

    assertThat(fund).isNotNull();
    assertThat(fund.isin()).isEqualTo(isin);
    assertThat(fund.index()).isEqualTo(index);
    assertThat(fund.cost().value()).isEqualByComparingTo(cost);
    assertThat(fund.riskGrade()).isEqualTo(grade);
    assertThat(fund.hedged()).isEqualTo(hedged);
    assertThat(PolicyModels.of(Situations.STANDARD).funds().find(isin)).isSameAs(fund);
  }

  @ParameterizedTest
  @CsvSource({
    "SPY, US78462F1030, SP_500",
    "IVV, US4642872000, SP_500",
    "VOO, US9229083632, SP_500",
    "QQQ, US46090E1038, NASDAQ_100",
    "379800, KR7379800006, SP_500",
    "360750, KR7360750004, SP_500",
  })
  void theCoreFundsAreListedAsTheSpecificationHasThem(String id, String isin, FundIndex index) {
    Fund fund = PolicyModels.of(Situations.STANDARD).funds().find(isin);

    assertThat(fund.id()).isEqualTo(id);
    assertThat(fund.index()).isEqualTo(index);
    assertThat(fund.assetClass()).isEqualTo(AssetClass.CORE);
  }

  @Test
  void theHedgedFundIsNotAllowedInRetirementPensions() {
    assertThat(PolicyModels.of(Situations.STANDARD).funds().find("280930").accounts())
        .isEqualTo(
            EnumSet.of(
                AccountType.KR_OVERSEAS,
                AccountType.KR_GENERAL,
                AccountType.KR_ISA,
                AccountType.KR_PENSION_SAVINGS));
  }

  @Test
  void everyListedFundHasACostWithItsDayAndItsSource() {
    assertThat(PolicyModels.of(Situations.STANDARD).funds().funds())
        .allSatisfy(
            fund -> {
              assertThat(fund.cost()).as(fund.id()).isNotNull();
              assertThat(fund.costSource()).as(fund.id()).isNotBlank();
              assertThat(fund.costOn())
                  .as(fund.id())
                  .isBetween(LocalDate.of(2018, 1, 1), LocalDate.of(2026, 1, 1));
            });
  }

  /** The ISIN of SDS changed with a reverse split and no public page was found that names it. */
  @Test
  void everyListedFundIsKnownByItsIsinButOneThatNoPublicPageConfirms() {
    assertThat(PolicyModels.of(Situations.STANDARD).funds().funds())
        .filteredOn(fund -> fund.isin() == null)
        .extracting(Fund::id)
        .containsExactly("SDS");
    assertThat(PolicyModels.of(Situations.STANDARD).funds().find("US78468R8530").id())
        .isEqualTo("SPSM");
  }

  @ParameterizedTest
  @CsvSource({
    "SSO, 2",
    "QLD, 2",
    "UPRO, 3",
    "SPXL, 3",
    "TQQQ, 3",
    "SH, -1",
    "PSQ, -1",
    "SDS, -2",
    "QID, -2",
    "SPXU, -3",
    "SQQQ, -3",
  })
  void leveragedAndInverseLargeCapFundsAreCoreWithTheirLeverage(String id, String leverage) {
    Fund fund = PolicyModels.of(Situations.STANDARD).funds().find(id);

    assertThat(fund.assetClass()).isEqualTo(AssetClass.CORE);
    assertThat(fund.leverage()).isEqualByComparingTo(leverage);
    assertThat(fund.riskGrade()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"SPAXX, SWEEP", "FDRXX, SWEEP", "VMFXX, SWEEP", "SWVXX, MONEY_MARKET"})
  void theListTellsASweepBalanceFromAMoneyMarketFund(String id, FundIndex index) {
    Fund fund = PolicyModels.of(Situations.STANDARD).funds().find(id);

    assertThat(fund.assetClass()).isEqualTo(AssetClass.CASH);
    assertThat(fund.index()).isEqualTo(index);
    assertThat(fund.plain()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', '', true",
    "0.19, 2026-01-01, a page, true",
    "0.19, '', a page, false",
    "0.19, 2026-01-01, '', false",
    "'', 2026-01-01, a page, false",
  })
  void aCostComesWithItsDayAndItsSourceOrNotAtAll(
      String cost, String on, String source, boolean accepted) {
    String row = row("SMALL", "RUSSELL_2000", cost + "," + on + "," + source);

    if (accepted) {
      assertThat(FundList.parse(row, "funds.csv").funds()).hasSize(1);
    } else {
      assertThatThrownBy(() -> FundList.parse(row, "funds.csv"))
          .hasMessageStartingWith(
              "funds.csv, line 2: The fund (XYZ) has only some of a cost, its day and its source.");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CASH, SWEEP, true",
    "CASH, MONEY_MARKET, true",
    "CASH, OTHER, false",
    "BOND, MONEY_MARKET, false",
    "CORE, SWEEP, false",
  })
  void onlyAFundOfClassCashIsASweepBalanceOrAMoneyMarketFund(
      String assetClass, String index, boolean accepted) {
    String row = row(assetClass, index, ",,");

    if (accepted) {
      assertThat(FundList.parse(row, "funds.csv").funds()).hasSize(1);
    } else {
      assertThatThrownBy(() -> FundList.parse(row, "funds.csv"))
          .hasMessageStartingWith(
              "funds.csv, line 2: The fund (XYZ) has the class "
                  + assetClass
                  + " and the index "
                  + index
                  + ".");
    }
  }

  private static String row(String assetClass, String index, String cost) {
    return "id,isin,name,index,class,leverage,hedged,listing,currency,cost,cost on,cost source,"
        + "grade,accounts,source\nXYZ,,a fund,"
        + String.join(",", index, assetClass, "1,no,US,USD", cost, "2,US_BROKERAGE,a test\n");
  }

  private static Policy extended(Fund fund) {
    return Situations.STANDARD.withFunds(
        PolicyModels.of(Situations.STANDARD).funds().extendedBy(List.of(fund)));
  }

  private static Policy graded(String id, int grade) {
    List<Fund> funds = new ArrayList<>();
    for (Fund fund : PolicyModels.of(Situations.STANDARD).funds().funds()) {
      funds.add(fund.id().equals(id) ? graded(fund, grade) : fund);
    }
    return Situations.STANDARD.withFunds(FundList.of(funds));
  }

  private static Fund graded(Fund fund, int grade) {
    return new Fund(
        fund.id(),
        fund.isin(),
        fund.name(),
        fund.nameKo(),
        fund.index(),
        fund.assetClass(),
        fund.leverage(),
        fund.hedged(),
        fund.listing(),
        fund.currency(),
        fund.cost(),
        fund.costOn(),
        fund.costSource(),
        grade,
        fund.accounts());
  }

  private static Fund ucits(int grade) {
    return new Fund(
        "USML",
        "IE00B2QWCY14",
        "a UCITS fund",
        "UCITS 펀드",
        FundIndex.SP_SMALLCAP_600,
        AssetClass.SMALL,
        BigDecimal.ONE,
        false,
        Listing.EU,
        CurrencyUnit.USD,
        null,
        null,
        null,
        grade,
        Set.of(AccountType.EU_BROKERAGE));
  }
}
