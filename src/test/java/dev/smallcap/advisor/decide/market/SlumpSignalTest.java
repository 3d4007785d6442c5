package dev.smallcap.advisor.decide.market;

import static dev.smallcap.advisor.terms.CyclePhase.EXPANSION;
import static dev.smallcap.advisor.terms.CyclePhase.RECESSION;
import static dev.smallcap.advisor.terms.Series.INDPRO;
import static dev.smallcap.advisor.terms.Series.UNRATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.conclusion.SlumpFinding;
import org.junit.jupiter.api.Test;

class SlumpSignalTest {
  @Test
  void theSahmMeasureIsRoundedHalfUpAfterTheMeans() {
    // three months of 4.0, 4.0 and 5.485 lie 1.485 / 3 = 0.495 above: 0.50
    assertThat(slump(flat().at(UNRATE, "2024-01", "5.485"), "2024-01")).isTrue();
    // 1.484 / 3 = 0.4947: 0.49
    assertThat(slump(flat().at(UNRATE, "2024-01", "5.484"), "2024-01")).isFalse();
  }

  @Test
  void publishedFiguresWithOneDecimalReachTheLimitAtOneAndAHalfPoints() {
    assertThat(slump(flat().at(UNRATE, "2024-01", "5.5"), "2024-01")).isTrue();
    // 1.4 / 3 = 0.47
    assertThat(slump(flat().at(UNRATE, "2024-01", "5.4"), "2024-01")).isFalse();
  }

  @Test
  void theMeanIsComparedWithTheLowestOfTheTwelveBefore() {
    // the mean of 3.5 ends in 2023-01 and again 0.5 lies between it and 4.0
    MadeUp figures = flat().from(UNRATE, "2022-01", "3.5").from(UNRATE, "2023-02", "3.9");
    figures.from(UNRATE, "2024-01", "4.0");

    // three months of 4.0 stand first in 2024-03; the mean of 2023-01 lies 14 months before it
    assertThat(slump(figures, "2024-03")).isFalse();
    // with 4.0 from 2023-11 on the mean of 4.0 stands in 2024-01, the twelfth month after 2023-01
    assertThat(slump(figures.from(UNRATE, "2023-11", "4.0"), "2024-01")).isTrue();
    // a month later the lowest mean is (3.5 + 3.5 + 3.9) / 3 = 3.63
    assertThat(
            slump(figures.from(UNRATE, "2023-11", "3.9").from(UNRATE, "2023-12", "4.0"), "2024-02"))
        .isFalse();
  }

  @Test
  void aSlumpLiesBehindForEighteenMonthsAfterItsLastSignal() {
    // the Sahm measure stands at 0.50 from 2023-12 to 2024-02
    MadeUp figures = flat().slump("2023-12");

    assertThat(slump(figures, "2023-11")).isFalse();
    assertThat(slump(figures, "2023-12")).isTrue();
    assertThat(slump(figures, "2025-07")).isTrue();
    assertThat(slump(figures, "2025-08")).isFalse();
  }

  @Test
  void risingUnemploymentIsARecessionOnlyWhereActivityShrinks() {
    assertThat(flat().slump("2024-01").label("2024-01")).isEqualTo(EXPANSION);
    assertThat(flat().slump("2024-01").at(INDPRO, "2024-01", "99.9999").label("2024-01"))
        .isEqualTo(RECESSION);
    assertThat(
            flat().at(UNRATE, "2024-01", "5.4").at(INDPRO, "2024-01", "99.9999").label("2024-01"))
        .isEqualTo(EXPANSION);
    // a slump that only lies behind is not enough
    assertThat(flat().slump("2024-01").at(INDPRO, "2024-06", "99.9999").label("2024-06"))
        .isEqualTo(EXPANSION);
  }

  private static MadeUp flat() {
    return MadeUp.flat("2022-01", "2025-12");
  }

  private static boolean slump(MadeUp figures, String month) {
    return figures.finds(SlumpFinding.class, month);
  }
}
