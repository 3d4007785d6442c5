package dev.smallcap.advisor.decide.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.ReadingView;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Series;
import dev.smallcap.advisor.terms.Stage;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A recovery whose first month is 2025-09: month 13 is 2026-09. */
class TiltExpiryTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-31, 2026-01, 5,  ER1",
    "2026-02-28, 2026-02, 6,  ER1",
    "2026-03-30, 2026-02, 6,  ER1",
    "2026-03-31, 2026-03, 7,  ER2",
    "2026-08-30, 2026-07, 11, ER2",
    "2026-08-31, 2026-08, 12, ER2",
    "2026-09-30, 2026-09, 13, ER3",
    "2026-12-31, 2026-12, 16, ER3"
  })
  void theStageFollowsTheAgeInTheMonthAssessed(
      LocalDate asOf, YearMonth month, int age, Stage stage) {
    ReadingView reading = recovery().assess(asOf.toString()).acting();

    assertThat(reading.phase()).isEqualTo(CyclePhase.EARLY_RECOVERY);
    assertThat(reading.month()).isEqualTo(month);
    assertThat(reading.age()).isEqualTo(age);
    assertThat(reading.stage()).isEqualTo(stage);
    assertThat(reading.tiltExpiry()).isEqualTo(LocalDate.of(2026, 9, 1));
  }

  @Test
  void fromTheDayOfExpiryTheStageIsTheThirdEvenWhereNewerFiguresAreNotIn() {
    MadeUp figures = recovery();
    for (Series series : Series.values()) {
      figures.ending(series, "2026-07");
    }

    ReadingView before = figures.assess("2026-08-31").acting();
    assertThat(before.age()).isEqualTo(11);
    assertThat(before.stage()).isEqualTo(Stage.ER2);
    assertThat(before.tiltExpiry()).isEqualTo(LocalDate.of(2026, 9, 1));

    ReadingView after = figures.assess("2026-09-01").acting();
    assertThat(after.month()).isEqualTo(YearMonth.of(2026, 7));
    assertThat(after.age()).isEqualTo(11);
    assertThat(after.stage()).isEqualTo(Stage.ER3);
    assertThat(after.tiltExpiry()).isEqualTo(LocalDate.of(2026, 9, 1));
  }

  @Test
  void aPhaseThatIsNoRecoveryHasNeitherAgeNorExpiry() {
    ReadingView reading = MadeUp.flat("2022-06", "2026-12").assess("2026-08-31").acting();

    assertThat(reading.stage()).isEqualTo(Stage.EXPANSION);
    assertThat(reading.age()).isNull();
    assertThat(reading.tiltExpiry()).isNull();
  }

  private static MadeUp recovery() {
    return MadeUp.flat("2022-06", "2026-12").cut("2025-06").slump("2025-09");
  }
}
