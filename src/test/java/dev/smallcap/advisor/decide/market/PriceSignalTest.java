package dev.smallcap.advisor.decide.market;

import static dev.smallcap.advisor.terms.Inflation.ELEVATED;
import static dev.smallcap.advisor.terms.Inflation.STABLE;
import static dev.smallcap.advisor.terms.Series.CPIAUCSL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.conclusion.PriceFinding;
import dev.smallcap.advisor.terms.Inflation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prices stand at 100 a year before each of the two months, so their levels are percents. */
class PriceSignalTest {
  @ParameterizedTest
  @CsvSource({
    // inflation of 3.0 is stable however fast it rose
    "100, 103,    STABLE",
    "100, 103.01, ELEVATED",
    // above 3.0 and up to 4.0 it must not have risen
    "103.5, 103.5,  STABLE",
    "103.5, 103.51, ELEVATED",
    "104, 104,      STABLE",
    "104.01, 104.01, ELEVATED",
    "104.2, 104,    STABLE",
    // above 4.0 it must have fallen by a whole point
    "108, 107,      STABLE",
    "108, 107.01,   ELEVATED"
  })
  void pricesAreStableByTheirLevelOrByTheirFall(String before, String now, Inflation expected) {
    MadeUp figures =
        MadeUp.flat("2022-01", "2025-12")
            .at(CPIAUCSL, "2024-07", before)
            .at(CPIAUCSL, "2025-01", now);

    assertThat(figures.found(PriceFinding.class, "2025-01").inflation()).isEqualTo(expected);
  }

  @Test
  void theYearlyChangeIsComparedWithThatOfSixMonthsBefore() {
    // 2025-01 lies 3.5 percent above 2024-01; six months earlier the change was 0, later it is 3.5
    MadeUp figures = MadeUp.flat("2022-01", "2025-12").from(CPIAUCSL, "2025-01", "103.5");

    assertThat(figures.found(PriceFinding.class, "2024-12").inflation()).isEqualTo(STABLE);
    assertThat(figures.found(PriceFinding.class, "2025-01").inflation()).isEqualTo(ELEVATED);
    assertThat(figures.found(PriceFinding.class, "2025-06").inflation()).isEqualTo(ELEVATED);
    assertThat(figures.found(PriceFinding.class, "2025-07").inflation()).isEqualTo(STABLE);
  }
}
