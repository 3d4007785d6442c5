package dev.smallcap.advisor.decide.settle;

import static dev.smallcap.advisor.Situations.MID;
import static dev.smallcap.advisor.Situations.said;
import static dev.smallcap.advisor.Situations.targets;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 1 of "From targets to trades". */
class OtherFundsTest {
  @Test
  void fundsOfTheSameIndexCountToTheSameLeg() {
    Recommendation steady =
        Situations.in(Stage.EXPANSION)
            .client(RiskProfile.R3, MID)
            .holds("IVV", "90")
            .holds("SPSM", "3.5")
            .holds("VIOO", "3.5")
            .holds("MDY", "3")
            .advice();
    Recommendation tilted =
        Situations.in(Stage.ER1)
            .holds("IVV", "85")
            .holds("VTWO", "11.25")
            .holds("VIOO", "3.75")
            .advice();

    assertThat(steady.decision()).isEqualTo(Decision.HOLD);
    assertThat(tilted.decision()).isEqualTo(Decision.HOLD);
  }

  @Test
  void otherSmallAndMidCapsAreKeptAndTheLegsShareTheRestInTheSplitsRatio() {
    Recommendation advice =
        Situations.in(Stage.ER1).holds("IVV", "91").holds("VB", "5").holds("VO", "4").advice();

    // 15 less 9 is 6: Russell 4.5, S&P 600 1.5
    assertThat(targets(advice)).isEqualTo("IJR 1.5, IVV 85, IWM 4.5, VB 5, VO 4");
  }

  /** Nothing is left for the legs, no Russell is targeted: the band is 25 %, up to 18.75. */
  @ParameterizedTest
  @CsvSource({"18.75, 18.75", "18.76, 15"})
  void otherSmallAndMidCapsAreCutToTheTargetWhereAboveTheBand(String held, String left) {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .holds("IVV", new BigDecimal(100).subtract(new BigDecimal(held)).toPlainString())
            .holds("VB", held)
            .advice();

    assertThat(targets(advice)).endsWith("VB " + left);
  }

  @Test
  void anUnlistedHoldingWithItsOwnClassIsASmallOrMidCapOfNoLeg() {
    Recommendation advice =
        Situations.in(Stage.EXPANSION)
            .client(RiskProfile.R4, MID)
            .holds("IVV", "90")
            .holds("acorn", "4", AssetClass.SMALL, "1")
            .holds("oak", "6", AssetClass.MID, "1")
            .advice();

    assertThat(advice.sleeve().now()).isEqualTo(Percent.of(10));
    assertThat(advice.decision()).isEqualTo(Decision.HOLD);
  }

  @Test
  void totalMarketFundsAreCoreAndSaidToHoldSomeSmallCaps() {
    Recommendation advice = Situations.in(Stage.ER1).holds("VTI", "100").advice();

    assertThat(advice.sleeve().now()).isEqualTo(Percent.ZERO);
    assertThat(targets(advice)).isEqualTo("IJR 3.75, IWM 11.25, VTI 85");
    assertThat(said(advice)).contains("holds some small companies");
  }
}
