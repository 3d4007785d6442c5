package dev.smallcap.advisor.decide.settle;

import static dev.smallcap.advisor.Situations.MID;
import static dev.smallcap.advisor.Situations.SHORT;
import static dev.smallcap.advisor.Situations.targets;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 4 of "From targets to trades", as far as it is about trimming. */
class HoldTest {
  @Test
  void holdingBuysNothing() {
    Recommendation advice = holding10().holds("IVV", "99").holds("IJR", "1").advice();

    assertThat(advice.decision()).isEqualTo(Decision.HOLD);
    assertThat(advice.trades()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12.5 | IJR 12.5, IVV 87.5", "12.51 | IJR 10, IVV 90"})
  void holdingTrimsToItsSizeWhenAboveTheBand(String ijr, String left) {
    Recommendation advice =
        holding10()
            .holds("IVV", new BigDecimal(100).subtract(new BigDecimal(ijr)).toPlainString())
            .holds("IJR", ijr)
            .advice();

    assertThat(targets(advice)).isEqualTo(left);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"7 | IJR 7, IVV 88, IWM 5", "7.01 | IJR 7.01, IVV 90, IWM 2.99"})
  void theNarrowBandHoldsWhileARussellFundIsHeld(String ijr, String left) {
    Recommendation advice =
        holding10InTheFirstYear()
            .holds("IVV", new BigDecimal(95).subtract(new BigDecimal(ijr)).toPlainString())
            .holds("IWM", "5")
            .holds("IJR", ijr)
            .advice();

    assertThat(targets(advice)).isEqualTo(left);
  }

  @Test
  void theTrimTakesLeveragedWholeThenRussellThenOther() {
    Recommendation advice =
        holding10InTheFirstYear()
            .holds("IVV", "83")
            .holds("TNA", "1")
            .holds("IWM", "4")
            .holds("VB", "4")
            .holds("IJR", "4")
            .holds("IJH", "4")
            .advice();

    assertThat(advice.sleeve().now()).isEqualTo(Percent.of(19));
    assertThat(targets(advice)).isEqualTo("IJH 4, IJR 4, IVV 90, VB 2");
    assertThat(advice.decision()).isEqualTo(Decision.REDUCE);
  }

  @Test
  void theTrimTakesRussellBeforeOther() {
    Recommendation advice =
        holding10InTheFirstYear().holds("IVV", "85").holds("IWM", "6").holds("VB", "9").advice();

    assertThat(targets(advice)).isEqualTo("IVV 90, IWM 1, VB 9");
  }

  @Test
  void theTrimThenTakesTheSp600AndTheSp400Last() {
    Recommendation some =
        holding10()
            .holds("IVV", "84")
            .holds("VB", "2")
            .holds("IJR", "6")
            .holds("IJH", "8")
            .advice();
    Recommendation more =
        holding10().holds("IVV", "83").holds("IJR", "3").holds("IJH", "14").advice();

    assertThat(targets(some)).isEqualTo("IJH 8, IJR 2, IVV 90");
    assertThat(targets(more)).isEqualTo("IJH 10, IVV 90");
  }

  @Test
  void leveragedFundsAreSoldWholeFirstWhateverTheSize() {
    Recommendation advice =
        holding10().holds("IVV", "94.5").holds("TNA", "0.5").holds("IJR", "5").advice();

    assertThat(targets(advice)).isEqualTo("IJR 5, IVV 95");
    assertThat(advice.decision()).isEqualTo(Decision.REDUCE);
  }

  @Test
  void inTheUnknownLeveragedFundsStayWhereNoTradeIsDue() {
    Recommendation advice =
        Situations.in(Stage.UNKNOWN)
            .holds("IVV", "94.5")
            .holds("TNA", "0.5")
            .holds("IJR", "5")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.HOLD);
  }

  @Test
  void onceLeveragedIsSoldNothingMoreIsTrimmedBelowTheSize() {
    Recommendation advice =
        holding10().holds("IVV", "89").holds("TNA", "3").holds("IJR", "8").advice();

    assertThat(targets(advice)).isEqualTo("IJR 8, IVV 92");
  }

  @Test
  void withinALegTheLargestIsSoldFirstAndTiesByFundId() {
    Recommendation largest =
        holding10().holds("IVV", "86").holds("IJR", "5").holds("SPSM", "9").advice();
    Recommendation tie =
        holding10().holds("IVV", "86").holds("SPSM", "7").holds("IJR", "7").advice();

    assertThat(targets(largest)).isEqualTo("IJR 5, IVV 90, SPSM 5");
    assertThat(targets(tie)).isEqualTo("IJR 3, IVV 90, SPSM 7");
  }

  /** R4 with a medium horizon in an expansion: build 10, one size down is hold 10. */
  private static Situations holding10() {
    return Situations.in(Stage.EXPANSION).client(RiskProfile.R4, MID).client(Client::inDrawdown);
  }

  /**
   * R3 with a short horizon early in a recovery: build 10, half of it Russell; one size down is
   * hold 10.
   */
  private static Situations holding10InTheFirstYear() {
    return Situations.in(Stage.ER1).client(RiskProfile.R3, SHORT).client(Client::inDrawdown);
  }
}
