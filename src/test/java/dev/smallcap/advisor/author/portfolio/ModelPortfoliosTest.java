package dev.smallcap.advisor.author.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Stance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class ModelPortfoliosTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 26);

  @Test
  void theArticlesOwnCaseHoldsTheRussellTheSmallCap600AndTheCore() {
    ModelPortfolio portfolio =
        portfolio(AccountType.KR_OVERSEAS, Stage.ER1, Horizon.SHORT, RiskProfile.R4);

    assertThat(portfolio.stance()).isEqualTo(Stance.BUILD);
    assertThat(portfolio.weights())
        .extracting(ModelWeight::kind, ModelWeight::fund, weight -> plain(weight.weight()))
        .containsExactly(
            tuple(PositionKind.CORE, "SPY", "85"),
            tuple(PositionKind.RUSSELL_2000, "IWM", "11.25"),
            tuple(PositionKind.SP_SMALLCAP_600, "IJR", "3.75"));
    assertThat(portfolio.withoutFund()).isEqualByComparingTo(Percent.ZERO);
  }

  @Test
  void whatNoFundOfTheAccountCanHoldStaysInTheCoreAndIsTold() {
    ModelPortfolio portfolio =
        portfolio(AccountType.KR_ISA, Stage.ER2, Horizon.MID, RiskProfile.R5);

    assertThat(portfolio.weights())
        .extracting(ModelWeight::fund, weight -> plain(weight.weight()))
        .containsExactly(tuple("379800", "95"), tuple("280930", "5"));
    assertThat(plain(portfolio.withoutFund())).isEqualTo("15");
  }

  @Test
  void aHeldSleeveNamesNoFundsAndTheMostThatIsKept() {
    ModelPortfolio portfolio =
        portfolio(AccountType.KR_OVERSEAS, Stage.RECESSION, Horizon.MID, RiskProfile.R4);

    assertThat(portfolio.stance()).isEqualTo(Stance.HOLD);
    assertThat(portfolio.size()).isEqualByComparingTo(Percent.of(10));
    assertThat(portfolio.weights()).isEmpty();
  }

  @Test
  void aSoldSleeveIsTheCoreAlone() {
    ModelPortfolio portfolio =
        portfolio(AccountType.KR_OVERSEAS, Stage.RECESSION, Horizon.SHORT, RiskProfile.R5);

    assertThat(portfolio.stance()).isEqualTo(Stance.EXIT);
    assertThat(portfolio.weights())
        .extracting(ModelWeight::fund, weight -> plain(weight.weight()))
        .containsExactly(tuple("SPY", "100"));
  }

  @Test
  void aSleeveBoughtInPartsIsToldWhole() {
    ModelPortfolio portfolio =
        portfolio(AccountType.KR_OVERSEAS, Stage.RECESSION, Horizon.LONG, RiskProfile.R5);

    assertThat(portfolio.inParts()).isTrue();
    assertThat(portfolio.weights())
        .extracting(ModelWeight::fund, weight -> plain(weight.weight()))
        .containsExactly(tuple("SPY", "90"), tuple("IJR", "10"));
  }

  @Test
  void noneSuitsACautiousProfile() {
    ModelPortfolio portfolio =
        portfolio(AccountType.KR_OVERSEAS, Stage.ER1, Horizon.SHORT, RiskProfile.R2);

    assertThat(portfolio.stance()).isNull();
    assertThat(portfolio.weights()).isEmpty();
  }

  @Test
  void weightsAddUpToAHundredWhereFundsAreNamed() {
    assertThat(portfolios(AccountType.KR_OVERSEAS, AccountType.KR_ISA).portfolios())
        .filteredOn(one -> !one.weights().isEmpty())
        .hasSizeGreaterThan(40)
        .allSatisfy(
            one ->
                assertThat(
                        one.weights().stream()
                            .map(ModelWeight::weight)
                            .reduce(Percent.ZERO, Percent::plus))
                    .isEqualByComparingTo(Percent.HUNDRED));
  }

  @Test
  void thePortfoliosHoldFromTheLatestDateOfThePolicyUpToTheDay() {
    assertThat(portfolios(AccountType.US_BROKERAGE).from()).isEqualTo(LocalDate.of(2026, 1, 1));
  }

  private static ModelPortfolios portfolios(AccountType... accounts) {
    return ModelPortfolios.of(
        PolicyModels.of(Situations.STANDARD), DAY, Residency.KR, List.of(accounts));
  }

  private static ModelPortfolio portfolio(
      AccountType account, Stage stage, Horizon horizon, RiskProfile risk) {
    return portfolios(account).portfolios().stream()
        .filter(one -> one.stage() == stage && one.horizon() == horizon && one.risk() == risk)
        .findFirst()
        .orElseThrow();
  }

  private static String plain(Percent percent) {
    BigDecimal plain = percent.value().stripTrailingZeros();
    return plain.toPlainString();
  }
}
