package dev.smallcap.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Advice that a change within rounding, 0.01, would turn. */
class CloseTest {
  private static final String WEIGHTS = "cautions-close";
  private static final String FIGURES = "notes-close";

  /** Of Q, 100, the target of IWM is 11.25, its band 9 to 13.5; IJR lies at its target, 3.75. */
  @ParameterizedTest
  @CsvSource({
    "9.02,  HOLD,  false",
    "9.01,  HOLD,  true",
    "9,     HOLD,  true",
    "8.995, BUILD, true",
    "8.98,  BUILD, false",
    "13.5,  HOLD,  true",
    "13.52, REDUCE, false",
  })
  void aLegAtTheEdgeOfItsBandIsMarked(String iwm, Decision decision, boolean marked) {
    BigDecimal rest = new BigDecimal("96.25").subtract(new BigDecimal(iwm));
    Recommendation advice =
        Situations.in(Stage.ER1)
            .holds("IWM", iwm)
            .holds("IJR", "3.75")
            .holds("IVV", rest.toPlainString())
            .advice();

    assertThat(advice.decision()).isEqualTo(decision);
    assertThat(marked(advice, WEIGHTS)).isEqualTo(marked);
  }

  @Test
  void aLegFarOutsideDecidesWhateverLiesAtAnEdge() {
    Recommendation advice =
        Situations.in(Stage.ER1).holds("IWM", "9").holds("IJR", "6").holds("IVV", "85").advice();

    assertThat(advice.decision()).isNotEqualTo(Decision.HOLD);
    assertThat(marked(advice, WEIGHTS)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"21, HOLD, true", "21.005, REDUCE, true", "20, HOLD, false", "21.5, REDUCE, false"})
  void aSleeveAtTheCapIsMarked(String ijr, Decision decision, boolean marked) {
    BigDecimal rest = new BigDecimal("100").subtract(new BigDecimal(ijr));
    Recommendation advice =
        Situations.in(Stage.UNKNOWN).holds("IJR", ijr).holds("IVV", rest.toPlainString()).advice();

    assertThat(advice.decision()).isEqualTo(decision);
    assertThat(marked(advice, WEIGHTS)).isEqualTo(marked);
  }

  @Test
  void nothingHeldIsExactlyNothing() {
    assertThat(marked(Situations.in(Stage.LATE).holds("IVV", "100").advice(), WEIGHTS)).isFalse();
    assertThat(marked(Situations.in(Stage.ER1).holds("IVV", "100").advice(), WEIGHTS)).isFalse();
  }

  /**
   * Activity falls by ((last / 100)^4 - 1) x 100 percent a year: by 4.9995 with 98.726, where 0.01
   * more is a recession at once, and by 4.71 with 98.8.
   */
  @ParameterizedTest
  @CsvSource({"98.726, true", "98.8, false"})
  void aFigureAtAThresholdThatTurnsTheReadingIsMarked(String last, boolean marked) {
    MarketView market =
        Situations.STANDARD.assess(
            MadeUpFigures.withoutSlump().fallingTo(last).data(), Situations.DAY);
    Situations situation = Situations.in(Stage.UNKNOWN).in(market).holds("IVV", "100");

    assertThat(market.acting().phase()).isEqualTo(CyclePhase.EXPANSION);
    assertThat(marked(situation.advice(), FIGURES)).isEqualTo(marked);
    MarketView declared =
        market.declared(Situations.declaration(CyclePhase.EXPANSION, Situations.DAY));
    assertThat(marked(situation.in(declared).advice(), FIGURES)).isFalse();
  }

  @Test
  void aThresholdThatTurnsNothingIsNotMarked() {
    MarketView market =
        Situations.STANDARD.assess(MadeUpFigures.recovering().data(), Situations.DAY);
    Situations situation = Situations.in(Stage.UNKNOWN).in(market).holds("IVV", "100");

    assertThat(market.acting().phase()).isEqualTo(CyclePhase.EARLY_RECOVERY);
    assertThat(marked(situation.advice(), FIGURES)).isFalse();
  }

  private static boolean marked(Recommendation advice, String rule) {
    return Situations.ids(advice.cautions()).contains(rule);
  }
}
