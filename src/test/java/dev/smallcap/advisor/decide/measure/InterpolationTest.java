package dev.smallcap.advisor.decide.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.fact.InterpolatedMonth;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.Series;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class InterpolationTest {
  @Test
  void oneMissingMonthLiesHalfwayBetweenItsNeighbours() {
    Interpolation filled = fill("2025-09", "324.245", "2025-11", "325.063");

    assertThat(filled.data().value(Series.CPIAUCSL, YearMonth.of(2025, 10)))
        .isEqualByComparingTo("324.654");
    assertThat(filled.filled())
        .containsExactly(new InterpolatedMonth(Series.CPIAUCSL, YearMonth.of(2025, 10)));
  }

  /** The mean has a thirteenth decimal, which no figure may have. */
  @Test
  void aMonthBetweenTheLongestFiguresIsRoundedToTheirDecimals() {
    Interpolation filled = fill("2025-09", "324.000000000001", "2025-11", "324.000000000004");

    assertThat(filled.data().value(Series.CPIAUCSL, YearMonth.of(2025, 10)))
        .isEqualByComparingTo("324.000000000002");
  }

  @Test
  void twoMissingInARowStayMissing() {
    Interpolation filled = fill("2025-09", "324.245", "2025-12", "326.031");

    assertThat(filled.data().values().get(Series.CPIAUCSL)).hasSize(2);
    assertThat(filled.filled()).isEmpty();
  }

  @Test
  void twoMissingApartAreEachFilledFromPublishedFigures() {
    Interpolation filled = fill("2025-07", "4", "2025-09", "6", "2025-11", "10");

    assertThat(filled.data().values().get(Series.CPIAUCSL))
        .hasSize(5)
        .hasEntrySatisfying(
            YearMonth.of(2025, 8), value -> assertThat(value).isEqualByComparingTo("5"))
        .hasEntrySatisfying(
            YearMonth.of(2025, 10), value -> assertThat(value).isEqualByComparingTo("8"));
  }

  @Test
  void nothingIsAddedBeforeTheFirstMonthOrAfterTheLast() {
    Interpolation filled = fill("2025-09", "324.245", "2025-10", "325");

    assertThat(filled.data().months())
        .containsExactly(YearMonth.of(2025, 9), YearMonth.of(2025, 10));
  }

  /** Thirds of the way from 324 to 330. */
  @Test
  void severalMissingInARowLieOnAStraightLineWhereThePolicyFillsSoMany() {
    Interpolation filled = fill(2, "2025-09", "324", "2025-12", "330");

    assertThat(filled.data().value(Series.CPIAUCSL, YearMonth.of(2025, 10)))
        .isEqualByComparingTo("326");
    assertThat(filled.data().value(Series.CPIAUCSL, YearMonth.of(2025, 11)))
        .isEqualByComparingTo("328");
    assertThat(filled.filled())
        .containsExactly(
            new InterpolatedMonth(Series.CPIAUCSL, YearMonth.of(2025, 10)),
            new InterpolatedMonth(Series.CPIAUCSL, YearMonth.of(2025, 11)));
  }

  @Test
  void aPolicyThatFillsNothingLeavesEachMissingMonthMissing() {
    assertThat(fill(0, "2025-09", "324", "2025-11", "330").filled()).isEmpty();
  }

  private static Interpolation fill(String... monthsAndValues) {
    return fill(1, monthsAndValues);
  }

  private static Interpolation fill(int most, String... monthsAndValues) {
    SortedMap<YearMonth, BigDecimal> months = new TreeMap<>();
    for (int i = 0; i < monthsAndValues.length; i += 2) {
      months.put(YearMonth.parse(monthsAndValues[i]), new BigDecimal(monthsAndValues[i + 1]));
    }
    return Interpolation.of(new MarketData(Map.of(Series.CPIAUCSL, months)), most);
  }
}
