package dev.smallcap.advisor.decide.market;

import static dev.smallcap.advisor.terms.CyclePhase.EARLY_RECOVERY;
import static dev.smallcap.advisor.terms.CyclePhase.EXPANSION;
import static dev.smallcap.advisor.terms.CyclePhase.RECESSION;
import static dev.smallcap.advisor.terms.CyclePhase.UNKNOWN;
import static dev.smallcap.advisor.terms.Series.FEDFUNDS;
import static dev.smallcap.advisor.terms.Series.GS10;
import static dev.smallcap.advisor.terms.Series.INDPRO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.MonthLabel;
import dev.smallcap.advisor.terms.CyclePhase;
import org.junit.jupiter.api.Test;

/**
 * A recovery that begins in 2023-09 and is labelled so through 2025-04 where nothing else happens:
 * the rate was cut in 2023-06 and the Sahm measure last stood at 0.50 in 2023-11. Raising the rate
 * to 5.00 interrupts it, cutting it again resumes it.
 */
class RecoveryClockTest {
  @Test
  void theFirstMonthOfARecoveryIsMonthOne() {
    expect(recovery(), "2023-08", EXPANSION, null);
    expect(recovery(), "2023-09", EARLY_RECOVERY, 1);
    expect(recovery(), "2023-10", EARLY_RECOVERY, 2);
    expect(recovery(), "2025-04", EARLY_RECOVERY, 20);
    assertThat(recovery().label("2025-05")).isEqualTo(EXPANSION);
  }

  @Test
  void monthsLabelledOtherwiseGoOnCounting() {
    MadeUp figures = recovery().from(FEDFUNDS, "2024-01", "5.00").from(FEDFUNDS, "2024-03", "4.50");

    expect(figures, "2024-01", EXPANSION, 5);
    expect(figures, "2024-02", EXPANSION, 6);
    expect(figures, "2024-03", EARLY_RECOVERY, 7);
  }

  @Test
  void fiveMonthsLabelledOtherwiseDoNotEndARecovery() {
    // 4.50 in 2024-06 is a quarter point below the 4.75 of 2023-12
    MadeUp figures = recovery().from(FEDFUNDS, "2024-01", "5.00").from(FEDFUNDS, "2024-06", "4.50");

    expect(figures, "2024-05", EXPANSION, 9);
    expect(figures, "2024-06", EARLY_RECOVERY, 10);
  }

  @Test
  void aRecoveryBeginsAnewAfterSixMonthsLabelledOtherwise() {
    // 4.75 in 2024-07 is a quarter point below the 5.00 of 2024-01
    MadeUp figures = recovery().from(FEDFUNDS, "2024-01", "5.00").from(FEDFUNDS, "2024-07", "4.75");

    expect(figures, "2024-06", EXPANSION, 10);
    expect(figures, "2024-07", EARLY_RECOVERY, 1);
    expect(figures, "2024-08", EARLY_RECOVERY, 2);
  }

  @Test
  void sixMonthsLabelledOtherwiseInTwoPartsDoNotEndARecovery() {
    MadeUp figures =
        recovery()
            .from(FEDFUNDS, "2024-01", "5.00")
            .from(FEDFUNDS, "2024-04", "4.50")
            .from(FEDFUNDS, "2024-05", "5.25")
            .from(FEDFUNDS, "2024-08", "4.50");

    expect(figures, "2024-03", EXPANSION, 7);
    expect(figures, "2024-04", EARLY_RECOVERY, 8);
    expect(figures, "2024-05", EXPANSION, 9);
    expect(figures, "2024-07", EXPANSION, 11);
    expect(figures, "2024-08", EARLY_RECOVERY, 12);
  }

  @Test
  void unknownMonthsDoNotCountAsLabelledOtherwise() {
    // seven months until 2024-07, two of them unknown: five
    MadeUp five =
        recovery()
            .from(FEDFUNDS, "2024-01", "5.00")
            .from(FEDFUNDS, "2024-08", "4.75")
            .without(GS10, "2024-03", "2024-04");
    expect(five, "2024-03", UNKNOWN, 7);
    expect(five, "2024-07", EXPANSION, 11);
    expect(five, "2024-08", EARLY_RECOVERY, 12);

    // eight months until 2024-08, two of them unknown: six
    MadeUp six =
        recovery()
            .from(FEDFUNDS, "2024-01", "5.00")
            .from(FEDFUNDS, "2024-09", "4.75")
            .without(GS10, "2024-03", "2024-04");
    expect(six, "2024-08", EXPANSION, 12);
    expect(six, "2024-09", EARLY_RECOVERY, 1);
  }

  @Test
  void unknownMonthsDoNotStopTheCount() {
    MadeUp figures =
        recovery().without(GS10, "2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06");

    expect(figures, "2024-06", UNKNOWN, 10);
    expect(figures, "2024-07", EARLY_RECOVERY, 11);
    assertThat(figures.month("2024-07").ageAtLeast()).isFalse();
  }

  @Test
  void aRecessionClearsTheClock() {
    MadeUp figures = recovery().from(INDPRO, "2024-03", "90");

    expect(figures, "2024-02", EARLY_RECOVERY, 6);
    expect(figures, "2024-03", RECESSION, null);
    expect(figures, "2024-07", RECESSION, null);
    expect(figures, "2024-08", EARLY_RECOVERY, 1);
    assertThat(figures.month("2024-08").confirmed()).isEqualTo(RECESSION);
    expect(figures, "2024-09", EARLY_RECOVERY, 2);
  }

  private static MadeUp recovery() {
    return MadeUp.flat("2021-01", "2025-12").cut("2023-06").slump("2023-09");
  }

  private static void expect(MadeUp figures, String month, CyclePhase label, Integer age) {
    assertThat(figures.month(month))
        .as(month)
        .extracting(MonthLabel::label, MonthLabel::age)
        .containsExactly(label, age);
  }
}
