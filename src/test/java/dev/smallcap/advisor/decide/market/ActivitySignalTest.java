package dev.smallcap.advisor.decide.market;

import static dev.smallcap.advisor.terms.CyclePhase.EXPANSION;
import static dev.smallcap.advisor.terms.CyclePhase.RECESSION;
import static dev.smallcap.advisor.terms.Series.DPCERA3M086SBEA;
import static dev.smallcap.advisor.terms.Series.INDPRO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.conclusion.ActivityFinding;
import dev.smallcap.advisor.terms.CyclePhase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivitySignalTest {
  private static final String MONTH = "2025-01";

  @Test
  void activityThatStandsStillIsRecovering() {
    assertThat(recovering(flat())).isTrue();
  }

  @Test
  void activityThatShrinksAtAllIsNot() {
    assertThat(recovering(flat().at(INDPRO, MONTH, "99.9999"))).isFalse();
  }

  @Test
  void productionMayShrinkWhereConsumptionGrowsAsMuch() {
    // 299/300 to the fourth is -1.33 percent, 301.1/300 to the fourth is +1.47 percent
    MadeUp figures = flat().at(INDPRO, MONTH, "99").at(DPCERA3M086SBEA, MONTH, "101.1");

    assertThat(recovering(figures)).isTrue();
  }

  @Test
  void consumptionMayFallByUpToOnePercentAYearAndNoMore() {
    // a fall d of one month's 100 gives (1 - d/300)^4 - 1; it is -1 percent at d = 0.75283
    MadeUp figures = flat().at(INDPRO, MONTH, "101");

    assertThat(recovering(figures.at(DPCERA3M086SBEA, MONTH, "99.2472"))).isTrue();
    assertThat(recovering(figures.at(DPCERA3M086SBEA, MONTH, "99.2471"))).isFalse();
  }

  @Test
  void aFallOfActivityByFivePercentAYearIsARecessionByItself() {
    // production alone has to fall by 10 percent a year: (1 - d/300)^4 = 0.9 at d = 7.798876
    assertThat(flat().at(INDPRO, MONTH, "92.2012").label(MONTH)).isEqualTo(EXPANSION);
    assertThat(flat().at(INDPRO, MONTH, "92.2011").label(MONTH)).isEqualTo(RECESSION);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12, EXPANSION",
    "2025-01, RECESSION",
    "2025-02, RECESSION",
    "2025-03, RECESSION",
    "2025-04, RECESSION",
    "2025-05, RECESSION",
    "2025-06, EXPANSION"
  })
  void growthComparesThreeMonthsWithTheThreeBefore(String month, CyclePhase expected) {
    // from 100 to 90: the two means are equal again when both lie at 90, in the sixth month
    assertThat(flat().from(INDPRO, MONTH, "90").label(month)).isEqualTo(expected);
  }

  private static MadeUp flat() {
    return MadeUp.flat("2022-01", "2025-12");
  }

  private static boolean recovering(MadeUp figures) {
    return figures.finds(ActivityFinding.class, MONTH);
  }
}
