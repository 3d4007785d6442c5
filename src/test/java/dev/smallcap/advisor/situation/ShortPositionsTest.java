package dev.smallcap.advisor.situation;

import static dev.smallcap.advisor.Situations.DAY;
import static dev.smallcap.advisor.Situations.ids;
import static dev.smallcap.advisor.Situations.priced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A negative quantity of a listed or classified holding is a short position. */
class ShortPositionsTest {
  @ParameterizedTest
  @ValueSource(strings = {"IWM", "iwm", "US4642876555", "464287655", "SPY", "TNA", "TZA", "SSO"})
  void aShortPositionGoesToAPersonHoweverItIsSpelt(String code) {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .holds("IVV", "100")
            .holding(priced(code, "-10", "1", DAY))
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.NEEDS_HUMAN_REVIEW);
    assertThat(ids(advice.reasons())).contains("suitability-short");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SH", "sh", "TZA", "sqqq", "ＰＳＱ"})
  void anInverseFundGoesToAPersonHoweverItIsSpelt(String code) {
    Recommendation advice =
        Situations.in(Stage.ER1).holds("IVV", "100").holding(priced(code, "10", "1", DAY)).advice();

    assertThat(advice.decision()).isEqualTo(Decision.NEEDS_HUMAN_REVIEW);
    assertThat(ids(advice.reasons())).contains("suitability-inverse");
  }

  @Test
  void aShortPositionCountsAsNeitherCoreNorSleeveAndNotToTheEquityMoney() {
    // 85 and 15 are all of the equity money; the account is worth 80
    Recommendation advice =
        Situations.in(Stage.ER1)
            .holds("IVV", "85")
            .holds("IJR", "15")
            .holding(priced("IWM", "-20", "1", DAY))
            .advice();

    assertThat(advice.sleeve().now()).isEqualTo(Percent.of(15));
    Weight owed = advice.weights().stream().filter(w -> w.id().equals("IWM")).findFirst().get();
    assertThat(owed.kind()).isEqualTo(PositionKind.SHORT);
    assertThat(owed.now()).isNull();
    assertThat(owed.nowOfAccount()).isEqualTo(Percent.of(-25));
    assertThat(advice.audit(Lang.EN)).contains("(IWM): short position, -25 %");
    assertThat(advice.audit(Lang.KO)).contains("(IWM): 공매도, -25%");
  }

  @Test
  void theDraftKeepsTheShortPositionOfAFundThatItBuys() {
    // Q is 100, the account 90: IVV 85 of 90, IWM 11.25 of 90, and 10 of 90 are owed
    Recommendation draft =
        Situations.in(Stage.ER1)
            .holds("IVV", "100")
            .holding(priced("IWM", "-10", "1", DAY))
            .advice()
            .ifCleared();

    assertThat(draft.weights())
        .filteredOn(weight -> weight.id().equals("IWM"))
        .extracting(Weight::kind, Weight::nowOfAccount, Weight::afterOfAccount)
        .containsExactly(
            tuple(PositionKind.RUSSELL_2000, Percent.ZERO, Percent.parse("12.5")),
            tuple(
                PositionKind.SHORT, Percent.parse("-11.11111111"), Percent.parse("-11.11111111")));
    assertThat(draft.weights().get(0).afterOfAccount()).isEqualTo(Percent.parse("94.44444444"));
    assertThat(draft.reasons())
        .filteredOn(reason -> "IWM".equals(reason.values().get("fund")))
        .filteredOn(reason -> reason.ruleId().equals("funds-us"))
        .hasSize(1);
    assertThat(draft.reasons()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"BOND", "OTHER", "OTHER_EQUITY", "CORE", "SMALL"})
  void aClassifiedHoldingCanBeShortToo(String own) {
    Holding owed =
        priced("own", "-5", "1", DAY).classified(AssetClass.valueOf(own), BigDecimal.ONE);
    Recommendation advice = Situations.in(Stage.ER1).holds("IVV", "100").holding(owed).advice();

    assertThat(advice.decision()).isEqualTo(Decision.NEEDS_HUMAN_REVIEW);
    assertThat(advice.sleeve().now()).isEqualTo(Percent.ZERO);
  }

  @Test
  void aShortPositionAloneIsNoEquity() {
    Recommendation advice =
        Situations.in(Stage.ER1).holding(priced("IVV", "-100", "1", DAY)).advice();

    assertThat(ids(advice.reasons())).contains("suitability-core", "suitability-short");
  }
}
