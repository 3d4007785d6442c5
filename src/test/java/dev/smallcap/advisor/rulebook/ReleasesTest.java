package dev.smallcap.advisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.rulebook.review.PolicyReview;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Series;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleasesTest {
  private static final String HEADER = "series,month,released,source\n";

  /** The days that the specification names. */
  @ParameterizedTest
  @CsvSource({
    "CPIAUCSL,        2025-09, 2025-10-24",
    "CPIAUCSL,        2025-11, 2025-12-18",
    "CPIAUCSL,        2025-12, 2026-01-13",
    "CPIAUCSL,        2026-01, 2026-02-13",
    "CPIAUCSL,        2013-09, 2013-10-30",
    "UNRATE,          2025-09, 2025-11-20",
    "UNRATE,          2025-11, 2025-12-16",
    "UNRATE,          2025-12, 2026-01-09",
    "UNRATE,          2026-01, 2026-02-11",
    "UNRATE,          2013-09, 2013-10-22",
    "INDPRO,          2025-09, 2025-12-03",
    "INDPRO,          2025-10, 2025-12-23",
    "INDPRO,          2025-11, 2025-12-23",
    "INDPRO,          2025-12, 2026-01-16",
    "DPCERA3M086SBEA, 2025-09, 2025-12-05",
    "DPCERA3M086SBEA, 2025-10, 2026-01-22",
    "DPCERA3M086SBEA, 2025-11, 2026-01-22",
    "DPCERA3M086SBEA, 2025-12, 2026-02-20",
    "DPCERA3M086SBEA, 2026-01, 2026-03-13",
    "DPCERA3M086SBEA, 2026-02, 2026-04-09",
    "DPCERA3M086SBEA, 2018-12, 2019-03-01",
    "DPCERA3M086SBEA, 2019-01, 2019-03-29",
    "DPCERA3M086SBEA, 2019-02, 2019-04-29"
  })
  void theReleasesThatAreKnownStandInTheRules(Series series, YearMonth month, LocalDate day) {
    assertThat(shipped().find(series, month)).extracting(Releases.Release::day).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({"CPIAUCSL", "UNRATE"})
  void theFiguresOfTheShutdownWereNeverPublished(Series series) {
    Releases.Release october = shipped().find(series, YearMonth.of(2025, 10));

    assertThat(october).isNotNull();
    assertThat(october.day()).isNull();
  }

  @Test
  void whatHasNoRowIsNotFound() {
    assertThat(shipped().find(Series.GS10, YearMonth.of(2025, 10))).isNull();
  }

  @ParameterizedTest
  @Tag("long")
  @CsvSource(
      delimiter = '|',
      value = {
        "GDP,2026-03,2026-04-03,x            | line 2: the series (GDP) is not known",
        "UNRATE,March,2026-04-03,x           | line 2: the month (March) is not a month",
        "UNRATE,2026-03,soon,x               | line 2: the released (soon) is not a date",
        "UNRATE,2026-03,,x                   | line 2: the released () is empty",
        "UNRATE,2026-03,2026-03-31,x         | line 2: the released (2026-03-31) is no day after"
            + " the month",
        "UNRATE,2026-03,2026-04-03,          | line 2: the source () is empty",
        "UNRATE,2026-03,2026-04-03           | line 2",
      })
  void aRowThatCannotBeMeantIsRefusedAtItsPlace(String row, String said) {
    String text = HEADER + row + "\n";

    assertThatThrownBy(() -> Releases.parse(text))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("rules/releases.csv, " + said);
    assertThat(review(text).errors())
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.code()).isEqualTo(RemarkCode.RELEASE_ROW);
              assertThat(remark.at().line()).isEqualTo(2);
            });
  }

  @Test
  @Tag("slow")
  void aFigureHasOneRow() {
    String text = HEADER + "GS10,2026-03,2026-04-01,x\nGS10,2026-03,2026-04-02,x\n";

    assertThat(review(text).errors())
        .singleElement()
        .hasToString(
            "releases.csv:3:6 error release-row: rules/releases.csv, line 3: the month (2026-03)"
                + " stands twice.");
  }

  @Test
  @Tag("slow")
  void aPolicyWithoutTheFileIsRefused() {
    TreeMap<String, String> texts = new TreeMap<>(RuleFiles.standard().texts());
    texts.remove("releases.csv");

    assertThat(PolicyReview.of(new RuleFiles(texts)).errors())
        .singleElement()
        .hasToString(
            "releases.csv:1:1 error release-row: The file (releases.csv) is missing or empty.");
  }

  private static Releases shipped() {
    return Releases.parse(RuleFiles.standard().text("releases.csv"));
  }

  private static PolicyReview review(String releases) {
    TreeMap<String, String> texts = new TreeMap<>(RuleFiles.standard().texts());
    texts.put("releases.csv", releases);
    return PolicyReview.of(new RuleFiles(texts));
  }
}
