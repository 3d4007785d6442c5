package dev.smallcap.advisor.author.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionWordsTest {
  private static final List<String> MONTHS = List.of("1-11", "12", "13-59", "60", "61-600");
  private static final List<String> SHARES =
      List.of("none", "under 18", "18", "over 18 and under 20", "20", "over 20");
  private static final List<String> RISKS = List.of("R1", "R2", "R3", "R4", "R5");

  @ParameterizedTest
  @CsvSource({
    "0, up to 11",
    "0 1, up to 12",
    "1, 12",
    "2, 13-59",
    "2 3, 13-60",
    "2 3 4, 13 or more",
    "0 2, up to 11 and 13-59"
  })
  void wholeNumbersAreSaidAsStretches(String places, String words) {
    assertThat(String.join(" and ", Interval.words(MONTHS, places(places)))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "1, under 18",
    "1 2, up to 18",
    "3, over 18 and under 20",
    "3 4, over 18 to 20",
    "2 3 4, 18-20",
    "2 3, 18 to under 20",
    "4 5, 20 or more",
    "3 4 5, over 18"
  })
  void decimalsAreSaidWithTheirEnds(String places, String words) {
    assertThat(String.join(" and ", Interval.words(SHARES, places(places)))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"4, R5", "3 4, R4 and R5", "2 3 4, R3-R5", "0 2 4, R1 and R3 and R5"})
  void numberedTermsThatFollowEachOtherAreARun(String places, String words) {
    assertThat(TermWords.of(RISKS, places(places))).isEqualTo(words);
  }

  @Test
  void nearlyAllTermsAreSaidByWhatIsLeftOut() {
    assertThat(TermWords.of(List.of("A", "B", "C", "D", "E", "F"), places("0 1 2 3 5")))
        .isEqualTo("all but E");
  }

  @Test
  void whatAMatrixIsReadByStandsFirstAndWhatTakesAllItsClassesIsNotSaid() {
    List<ReportDimension> facets =
        List.of(
            new ReportDimension(ReportDimension.BESIDE, 2, places -> "no drawdown"),
            new ReportDimension(ReportDimension.MARKET, 3, places -> "LATE"),
            new ReportDimension(ReportDimension.HORIZON, 2, places -> "SHORT"),
            new ReportDimension(ReportDimension.RISK, 5, places -> "R5"));
    assertThat(BoxWords.of(facets, List.of(places("0"), places("1"), places("0 1"), places("4"))))
        .isEqualTo("R5, LATE; no drawdown");
    assertThat(
            BoxWords.of(
                facets,
                List.of(places("0 1"), places("0 1 2"), places("0 1"), places("0 1 2 3 4"))))
        .isEmpty();
  }

  private static SortedSet<Integer> places(String numbers) {
    return Stream.of(numbers.split(" "))
        .map(Integer::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
