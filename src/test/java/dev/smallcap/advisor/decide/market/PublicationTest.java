package dev.smallcap.advisor.decide.market;

import static dev.smallcap.advisor.decide.market.MadeUp.POLICY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Series;
import dev.smallcap.advisor.terms.Stage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was known when: by the release, else by the usual delay, else by the day of the file. */
class PublicationTest {
  private static final MarketData PUBLISHED =
      MarketData.fred(Path.of("src/examples/article/market.csv"));

  @ParameterizedTest
  @CsvSource({
    "FEDFUNDS,        2026-05-05",
    "GS10,            2026-05-05",
    "TB3MS,           2026-05-05",
    "UNRATE,          2026-05-10",
    "CPIAUCSL,        2026-05-16",
    "INDPRO,          2026-05-19",
    "DPCERA3M086SBEA, 2026-06-04"
  })
  void aFigureWithoutAReleaseCountsAfterTheUsualDelayOfItsSeries(Series series, LocalDate first) {
    MadeUp figures = MadeUp.flat("2022-01", "2026-04");

    assertThat(figures.published(first.minusDays(1).toString()).dataThrough())
        .containsEntry(series, YearMonth.of(2026, 3));
    assertThat(figures.published(first.toString()).dataThrough())
        .containsEntry(series, YearMonth.of(2026, 4));
    assertThat(JudgedMarket.of(figures.published(first.minusDays(1).toString())).turningDays())
        .contains(first);
  }

  @Test
  void aFigureWithAReleaseCountsFromItsDay() {
    assertThat(on("2026-02-12").dataThrough())
        .containsEntry(Series.CPIAUCSL, YearMonth.of(2025, 12));
    assertThat(on("2026-02-13").dataThrough())
        .containsEntry(Series.CPIAUCSL, YearMonth.of(2026, 1));
    assertThat(JudgedMarket.of(on("2026-02-12")).turningDays()).contains(LocalDate.of(2026, 2, 13));
  }

  @Test
  void onTheFirstOfFebruaryTheMonthAssessedIsNovember() {
    assertThat(on("2026-02-01").acting().month()).isEqualTo(YearMonth.of(2025, 11));
  }

  @Test
  void beforeConsumptionIsOutTheFiguresAreTooOldAndWhatIsAwaitedIsSaid() {
    MarketView market = on("2026-01-16");

    assertThat(market.acting().stage()).isEqualTo(Stage.UNKNOWN);
    assertThat(market.reasons())
        .extracting(reason -> reason.text().en())
        .contains(
            "the latest known value of real consumption (DPCERA3M086SBEA) is of 2025-09, 108 days"
                + " old, more than 95: it counts as missing and the phase is unknown; awaited is"
                + " that of 2025-10, which counts from 2026-01-22");
  }

  @Test
  void theCautionNamesTheNextOfEachSeriesWithItsDayAndTheNumberOfTheOthers() {
    assertThat(said(on("2026-01-16"), "data-awaited"))
        .isEqualTo(
            "figures in the file that do not count yet: 9; the next of each series, with the day"
                + " it counts from and, where others of it follow, their number: FEDFUNDS 2026-01"
                + " (2026-02-05), CPIAUCSL 2026-01 (2026-02-13), UNRATE 2026-01 (2026-02-11),"
                + " INDPRO 2026-01 (2026-02-19), DPCERA3M086SBEA 2025-10 (2026-01-22) +2, GS10"
                + " 2026-01 (2026-02-05), TB3MS 2026-01 (2026-02-05)");
    assertThat(MadeUp.cautions(on("2026-01-16"))).doesNotContain("data-delayed");
  }

  @Test
  void whatTheUsualDelayHoldsBackCountsNowWithTheDayOfTheFileAsVintage() {
    MadeUp figures = MadeUp.flat("2022-01", "2026-03");
    MarketView delayed = figures.published("2026-04-15");

    assertThat(said(delayed, "data-delayed"))
        .contains(
            "by the usual delay: 3",
            "CPIAUCSL 2026-03 (2026-04-16), INDPRO 2026-03 (2026-04-19), DPCERA3M086SBEA 2026-03"
                + " (2026-05-05)",
            "with the day of your file as vintage they count now")
        .doesNotContain("+0", "others: 0");
    assertThat(delayed.acting().month()).isEqualTo(YearMonth.of(2026, 2));

    MarketView known =
        POLICY.assess(
            figures.data().asDownloadedOn(LocalDate.of(2026, 4, 14)), LocalDate.of(2026, 4, 15));
    assertThat(known.acting().month()).isEqualTo(YearMonth.of(2026, 3));
    assertThat(MadeUp.cautions(known)).isEmpty();
  }

  @Test
  void aVintageLetsNothingInBeforeItsDayAndIsRefusedAfterTheAsOfDate() {
    MarketData figures =
        MadeUp.flat("2022-01", "2026-03").data().asDownloadedOn(LocalDate.of(2026, 4, 14));

    assertThatThrownBy(() -> POLICY.assess(figures, LocalDate.of(2026, 4, 13)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("2026-04-14")
        .hasMessageContaining("after the as-of date 2026-04-13")
        .hasMessageContaining("\nMaybe ");
    assertThat(POLICY.assess(figures, LocalDate.of(2026, 4, 14)).acting().month())
        .isEqualTo(YearMonth.of(2026, 3));
  }

  @Test
  void aMonthThatHadNotEndedOnTheDayOfTheFileIsRefused() {
    MarketData figures = MadeUp.flat("2022-01", "2026-03").data();

    assertThatThrownBy(() -> figures.asDownloadedOn(LocalDate.of(2026, 3, 30)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("2026-03, which had not ended on 2026-03-30")
        .hasMessageContaining("\nMaybe ");
    assertThat(figures.asDownloadedOn(LocalDate.of(2026, 3, 31)).vintages()).hasSize(7);
  }

  @Test
  void anInterpolatedValueCountsFromTheDayOfTheLaterNeighbour() {
    // unemployment of 2025-10 was never published; that of 2025-11 came on 2025-12-16
    assertThat(on("2026-01-22").acting().month()).isEqualTo(YearMonth.of(2025, 11));
    // production of 2026-02 is missing; that of 2026-03 counts from 2026-04-19
    MadeUp figures = MadeUp.flat("2022-01", "2026-03").without(Series.INDPRO, "2026-02");
    assertThat(figures.published("2026-04-18").acting().month()).isEqualTo(YearMonth.of(2026, 1));
    assertThat(figures.published("2026-04-19").acting().month()).isEqualTo(YearMonth.of(2026, 2));
    assertThat(MadeUp.cautions(figures.published("2026-04-19"))).contains("data-filled");
  }

  @Test
  void aValueForAMonthThatWasNeverPublishedDoesNotCount() {
    MadeUp figures = MadeUp.flat("2022-01", "2025-12").at(Series.UNRATE, "2025-10", "9.9");
    MarketView market = figures.published("2026-02-28");

    assertThat(market.acting().phase()).isEqualTo(CyclePhase.EXPANSION);
    assertThat(MadeUp.cautions(market)).contains("data-unpublished", "data-filled");
    assertThat(said(market, "data-unpublished")).contains("2025-10");
  }

  @Test
  void theDigestTellsVintagesApart() {
    MarketData figures = MadeUp.flat("2022-01", "2025-12").data();
    LocalDate day = LocalDate.of(2026, 2, 28);

    assertThat(POLICY.assess(figures, day).digest())
        .isNotEqualTo(POLICY.assess(figures.asDownloadedOn(day), day).digest())
        .isEqualTo(POLICY.assess(figures, day).digest());
  }

  private static MarketView on(String day) {
    return POLICY.assess(PUBLISHED, LocalDate.parse(day));
  }

  private static String said(MarketView market, String id) {
    return market.cautions().stream()
        .filter(caution -> caution.ruleId().equals(id))
        .map(Reason::text)
        .map(text -> text.en())
        .reduce("", String::concat);
  }
}
