package dev.smallcap.advisor.decide.market;

import static dev.smallcap.advisor.terms.Series.FEDFUNDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.conclusion.RateFinding;
import dev.smallcap.advisor.terms.RateDirection;
import org.junit.jupiter.api.Test;

class RateSignalTest {
  @Test
  void aFallOfExactlyAQuarterPointIsACut() {
    // in decimals 5.08 - 5.33 is -0.25 exactly
    MadeUp figures = flat().from(FEDFUNDS, "2022-01", "5.33");

    assertThat(direction(figures.from(FEDFUNDS, "2024-01", "5.08"), "2024-01"))
        .isEqualTo(RateDirection.CUTTING);
    assertThat(direction(figures.from(FEDFUNDS, "2024-01", "5.09"), "2024-01"))
        .isEqualTo(RateDirection.HOLD);
  }

  @Test
  void aRiseOfExactlyAQuarterPointIsAHike() {
    MadeUp figures = flat().from(FEDFUNDS, "2022-01", "5.08");

    assertThat(direction(figures.from(FEDFUNDS, "2024-01", "5.33"), "2024-01"))
        .isEqualTo(RateDirection.HIKING);
    assertThat(direction(figures.from(FEDFUNDS, "2024-01", "5.32"), "2024-01"))
        .isEqualTo(RateDirection.HOLD);
  }

  @Test
  void aQuarterPointIsAQuarterPointWhereBinaryFractionsWouldMissIt() {
    // as doubles 0.10 - 0.35 is -0.24999999999999997 and 0.57 - 0.32 is 0.24999999999999994
    MadeUp cut = flat().from(FEDFUNDS, "2022-01", "0.35").from(FEDFUNDS, "2024-01", "0.10");
    MadeUp raised = flat().from(FEDFUNDS, "2022-01", "0.32").from(FEDFUNDS, "2024-01", "0.57");

    assertThat(direction(cut, "2024-01")).isEqualTo(RateDirection.CUTTING);
    assertThat(direction(raised, "2024-01")).isEqualTo(RateDirection.HIKING);
  }

  @Test
  void theRateIsComparedWithItsValueSixMonthsBefore() {
    MadeUp figures = flat().from(FEDFUNDS, "2024-01", "4.75");

    assertThat(direction(figures, "2023-12")).isEqualTo(RateDirection.HOLD);
    assertThat(direction(figures, "2024-01")).isEqualTo(RateDirection.CUTTING);
    assertThat(direction(figures, "2024-06")).isEqualTo(RateDirection.CUTTING);
    assertThat(direction(figures, "2024-07")).isEqualTo(RateDirection.EASY_HOLD);
  }

  @Test
  void aHeldRateIsEasyOrTightByTheLastClearMoveHoweverLongAgo() {
    MadeUp cutThenRaised =
        flat().from(FEDFUNDS, "2022-09", "4.50").from(FEDFUNDS, "2023-06", "5.00");

    assertThat(direction(cutThenRaised, "2023-05")).isEqualTo(RateDirection.EASY_HOLD);
    assertThat(direction(cutThenRaised, "2023-06")).isEqualTo(RateDirection.HIKING);
    assertThat(direction(cutThenRaised, "2023-12")).isEqualTo(RateDirection.TIGHT_HOLD);
    assertThat(direction(cutThenRaised, "2025-12")).isEqualTo(RateDirection.TIGHT_HOLD);
  }

  @Test
  void aMoveTooSmallForTheLimitLeavesTheEarlierOneStanding() {
    MadeUp figures = flat().from(FEDFUNDS, "2022-09", "4.75").from(FEDFUNDS, "2024-01", "4.99");

    assertThat(direction(figures, "2024-01")).isEqualTo(RateDirection.EASY_HOLD);
  }

  @Test
  void aMoveBeforeTheFirstLabelledMonthCounts() {
    // 2022-07 is the seventh month of the file; the first label is that of 2023-07
    MadeUp figures = flat().from(FEDFUNDS, "2022-07", "4.75");

    assertThat(direction(figures, "2023-07")).isEqualTo(RateDirection.EASY_HOLD);
  }

  private static MadeUp flat() {
    return MadeUp.flat("2022-01", "2025-12");
  }

  private static RateDirection direction(MadeUp figures, String month) {
    return figures.found(RateFinding.class, month).direction();
  }
}
