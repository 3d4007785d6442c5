package dev.smallcap.advisor.decide.settle;

import static dev.smallcap.advisor.Situations.targets;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Stage;
import org.junit.jupiter.api.Test;

/** The largest and the smallest holdings that are let in. */
class ExtremesTest {
  @Test
  void theLargestHoldingIsSplitExactly() {
    Recommendation advice =
        Situations.in(Stage.ER1).holds("IVV", "1000000000000", "1000000000000").advice();

    assertThat(targets(advice)).isEqualTo("IJR 3.75, IVV 85, IWM 11.25");
    assertThat(advice.trades().get(0).amount()).hasToString("USD 150000000000000000000000.00");
  }

  @Test
  void theSmallestHoldingIsTooSmallToTradeAndThatIsSaid() {
    Recommendation advice =
        Situations.in(Stage.ER1).holds("IVV", "0.000000000001", "0.000000000001").advice();

    assertThat(targets(advice)).isEqualTo("IVV 100");
    assertThat(advice.trades()).isEmpty();
    assertThat(advice.undone()).isNotEmpty();
  }

  @Test
  void threeEqualCoresStillSumToAHundred() {
    Recommendation advice =
        Situations.in(Stage.UNKNOWN).holds("IVV", "1").holds("SPY", "1").holds("VOO", "1").advice();

    assertThat(advice.decision()).isEqualTo(Decision.HOLD);
    assertThat(targets(advice)).isEqualTo("IVV 33.33333334, SPY 33.33333333, VOO 33.33333333");
  }
}
