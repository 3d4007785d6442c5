package dev.smallcap.advisor.decide.settle;

import static dev.smallcap.advisor.Situations.LONG;
import static dev.smallcap.advisor.Situations.MID;
import static dev.smallcap.advisor.Situations.SHORT;
import static dev.smallcap.advisor.Situations.ids;
import static dev.smallcap.advisor.Situations.said;
import static dev.smallcap.advisor.Situations.targets;
import static dev.smallcap.advisor.Situations.trades;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Funding;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 3 of "From targets to trades". */
class RotationTest {
  @ParameterizedTest
  @CsvSource({
    "ER3, R4, 12",
    "EXPANSION, R4, 36",
    "LATE, R4, 36",
    "LATE, R3, 36",
    "RECESSION, R4, 36",
  })
  void outsideTheFirstYearARussellLegIsRotatedIntoTheSp600AtEqualValueAlsoUnderHold(
      Stage stage, RiskProfile risk, int months) {
    Recommendation advice =
        Situations.in(stage).client(risk, months).holds("IVV", "90").holds("IWM", "10").advice();

    assertThat(advice.decision()).isEqualTo(Decision.ROTATE);
    assertThat(targets(advice)).isEqualTo("IJR 10, IVV 90");
    assertThat(trades(advice)).isEqualTo("BUY IJR 10, SELL IWM 10");
    assertThat(advice.evidence()).isEmpty();
  }

  @Test
  void underHoldTheRotatedValueStaysBelowTheSize() {
    Recommendation advice =
        Situations.in(Stage.RECESSION)
            .client(RiskProfile.R4, MID)
            .holds("IVV", "95")
            .holds("IWM", "3")
            .holds("IJR", "2")
            .advice();

    assertThat(targets(advice)).isEqualTo("IJR 5, IVV 95");
  }

  @Test
  void theRussellIsRotatedIntoTheCoreWhereTheAccountHasNoSp600Fund() {
    for (Stage stage : new Stage[] {Stage.RECESSION, Stage.EXPANSION}) {
      Recommendation advice = isa(stage).holds("379800", "92").holds("280930", "8").advice();

      assertThat(targets(advice)).isEqualTo("379800 100");
      assertThat(trades(advice)).isEqualTo("BUY 379800 8, SELL 280930 8");
      assertThat(ids(advice.reasons())).contains("settle-rotate-core");
    }
  }

  @Test
  void rotationIntoTheCoreStaysCashWhereNoCoreFundCanBeBought() {
    Recommendation advice =
        Situations.in(Stage.RECESSION)
            .client(RiskProfile.R4, MID)
            .account(AccountType.EU_BROKERAGE, "USD")
            .holds("SPY", "92")
            .holds("IWM", "8")
            .advice();

    assertThat(targets(advice)).isEqualTo("CASH 8, SPY 92");
    assertThat(said(advice)).contains("stay in cash");
  }

  @Test
  void inTheUnknownTheRussellIsKept() {
    Recommendation advice =
        Situations.in(Stage.UNKNOWN)
            .client(RiskProfile.R4, MID)
            .holds("IVV", "85")
            .holds("IWM", "15")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.HOLD);
    assertThat(advice.trades()).isEmpty();
    assertThat(targets(advice)).isEqualTo("IVV 85, IWM 15");
  }

  /** R3 with a short horizon in ER1 would build 10, half of it Russell: 5, with the band 6. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6    | IVV 94, IWM 6 | ''",
        "6.01 | IJR 1.01, IVV 93.99, IWM 5 | BUY IJR 1.01, SELL IWM 1.01"
      })
  void underHoldInTheFirstYearARussellLegAboveTheClientsOwnShareGoesDownToIt(
      String iwm, String left, String rotated) {
    Recommendation advice = holdingInTheFirstYear(SHORT, iwm).advice();

    assertThat(targets(advice)).isEqualTo(left);
    assertThat(trades(advice)).isEqualTo(rotated);
  }

  /** R3 with a long horizon has a split without Russell. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.5  | IVV 99.5, IWM 0.5   | ''",
        "0.51 | IJR 0.51, IVV 99.49 | BUY IJR 0.51, SELL IWM 0.51",
        "8    | IJR 8, IVV 92       | BUY IJR 8, SELL IWM 8"
      })
  void underHoldASplitWithoutRussellTakesAllOfItAboveHalfAPercent(
      String iwm, String left, String rotated) {
    Recommendation advice = holdingInTheFirstYear(LONG, iwm).advice();

    assertThat(targets(advice)).isEqualTo(left);
    assertThat(trades(advice)).isEqualTo(rotated);
    assertThat(ids(advice.reasons()).contains("settle-share-own")).isEqualTo(!iwm.equals("0.5"));
    assertThat(ids(advice.reasons()).contains("tilt-long-steady")).isEqualTo(!iwm.equals("0.5"));
  }

  private static Situations holdingInTheFirstYear(int months, String iwm) {
    return Situations.in(Stage.ER1)
        .client(RiskProfile.R3, months)
        .client(Client::inDrawdown)
        .holds("IVV", new BigDecimal(100).subtract(new BigDecimal(iwm)).toPlainString())
        .holds("IWM", iwm);
  }

  @Test
  void underHoldTheSizeIsTestedAfterTheRotation() {
    Recommendation trimmed =
        Situations.in(Stage.RECESSION)
            .client(RiskProfile.R4, MID)
            .holds("IVV", "85")
            .holds("IWM", "15")
            .advice();
    Recommendation gone = isa(Stage.RECESSION).holds("379800", "85").holds("280930", "15").advice();

    assertThat(trades(trimmed)).isEqualTo("BUY IJR 10, BUY IVV 5, SELL IWM 15");
    assertThat(targets(trimmed)).isEqualTo("IJR 10, IVV 90");
    assertThat(targets(gone)).isEqualTo("379800 100");
    assertThat(ids(gone.reasons())).doesNotContain("settle-trim");
  }

  @Test
  void moneyThatIsRotatedAndTrimmedIsCountedOnce() {
    Recommendation advice =
        Situations.in(Stage.RECESSION)
            .client(RiskProfile.R4, MID)
            .holds("IVV", "85")
            .holds("IWM", "15")
            .advice();

    assertThat(advice.funding())
        .isEqualTo(
            new Funding(
                Percent.of(15),
                Percent.ZERO,
                Percent.ZERO,
                Percent.of(5),
                Percent.ZERO,
                Money.parse("USD 0.00")));
  }

  @ParameterizedTest
  @CsvSource({"12, 12", "12.01, 10"})
  void theNarrowBandHoldsWhereARussellFundWasHeldBeforeTheTrades(String iwm, String left) {
    Recommendation advice =
        Situations.in(Stage.RECESSION)
            .client(RiskProfile.R4, MID)
            .holds("IVV", new BigDecimal(100).subtract(new BigDecimal(iwm)).toPlainString())
            .holds("IWM", iwm)
            .advice();

    assertThat(targets(advice)).startsWith("IJR " + left + ", ");
  }

  private static Situations isa(Stage stage) {
    return Situations.in(stage).client(RiskProfile.R4, MID).account(AccountType.KR_ISA, "KRW");
  }
}
