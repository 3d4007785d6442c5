package dev.smallcap.advisor;

import static dev.smallcap.advisor.Situations.ids;
import static dev.smallcap.advisor.Situations.said;
import static dev.smallcap.advisor.Situations.targets;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wish for the currency hedge that a leg or a holding cannot meet. */
class HedgeWishTest {
  private static Situations wishing(RiskProfile risk) {
    return Situations.in(Stage.ER1)
        .resident(Residency.KR, 45, risk, Situations.SHORT)
        .client(Client::wantingHedge)
        .account(AccountType.KR_OVERSEAS, "KRW")
        .rates(ExchangeRates.of(Map.of("USD/KRW", BigDecimal.ONE)));
  }

  @Test
  void theLegWithoutAHedgedFundStaysUnhedgedAndIsSaidWithItsPart() {
    Recommendation advice =
        wishing(RiskProfile.R4).holds("IVV", "100").quote("280930", "1").advice();

    assertThat(targets(advice)).isEqualTo("280930 11.25, IJR 3.75, IVV 85");
    assertThat(said(advice))
        .contains("3.75 % of the equity money in the sleeve stays unhedged: IJR")
        .contains("85 % of the equity money in the core stays unhedged: IVV");
    assertThat(advice.text(Lang.KO))
        .contains(
            "다음 소형주 ETF(미국 주식 투자금의 3.75%)에는 환헤지가 적용되지 않습니다: iShares Core S&P Small-Cap ETF (IJR).");
  }

  @Test
  @Tag("long")
  void aRussellFundThatIsHeldUnhedgedIsSaidWithItsPart() {
    Recommendation advice =
        wishing(RiskProfile.R4)
            .holds("IVV", "85")
            .holds("IWM", "11.25")
            .holds("IJR", "3.75")
            .advice();

    assertThat(advice.trades()).isEmpty();
    assertThat(said(advice))
        .contains("15 % of the equity money in the sleeve stays unhedged: IWM, IJR");
  }

  @Test
  void whereTheWholeSleeveIsHedgedOnlyTheCoreIsSaid() {
    Recommendation advice =
        wishing(RiskProfile.R5).holds("IVV", "100").quote("280930", "1").advice();

    assertThat(ids(advice.cautions())).contains("hedge-core").doesNotContain("hedge-sleeve");
  }

  @Test
  @Tag("long")
  void aRuleAboutTheHedgeMayReadTheNumbersOfTheReview(@TempDir Path folder) {
    Policy edited =
        EditedRules.in(folder)
            .edit(
                "advice/hedge.drl",
                text ->
                    text.replace(
                        "Unhedged( $part : part, $funds : funds, sleeve == false )",
                        "ReviewLimits( $months : reviewOther )\n"
                            + "        Unhedged( $part : part, $funds : funds, sleeve == false )"))
            .policy();
    Recommendation advice =
        wishing(RiskProfile.R5)
            .by(edited, Stage.ER1)
            .holds("IVV", "100")
            .quote("280930", "1")
            .advice();

    assertThat(ids(advice.cautions())).contains("hedge-core");
  }

  @Test
  void withoutTheWishAndForWhoLivesInTheUnitedStatesNothingIsSaid() {
    Recommendation noWish =
        wishing(RiskProfile.R4)
            .client(c -> Client.of("c", Residency.KR, 45, RiskProfile.R4, c.profiledOn(), 12))
            .holds("IVV", "100")
            .advice();
    Recommendation home =
        Situations.in(Stage.ER1).client(Client::wantingHedge).holds("IVV", "100").advice();

    assertThat(ids(noWish.cautions())).doesNotContain("hedge-sleeve", "hedge-core");
    assertThat(ids(home.cautions())).doesNotContain("hedge-sleeve", "hedge-core");
  }
}
