package dev.smallcap.advisor.decide.market;

import static dev.smallcap.advisor.terms.Series.CPIAUCSL;
import static dev.smallcap.advisor.terms.Series.DPCERA3M086SBEA;
import static dev.smallcap.advisor.terms.Series.GS10;
import static dev.smallcap.advisor.terms.Series.INDPRO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.ReadingView;
import dev.smallcap.advisor.engine.GroupResult;
import dev.smallcap.advisor.rulebook.fact.SeriesAge;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Series;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MonthAssessedTest {
  /** Real consumption comes last, 35 days after its month; that of 2026-02 came on 2026-04-09. */
  @ParameterizedTest
  @CsvSource({
    "2026-04-08, 2026-01",
    "2026-04-09, 2026-02",
    "2026-05-04, 2026-02",
    "2026-05-05, 2026-03",
    "2026-06-03, 2026-03",
    "2026-06-04, 2026-04"
  })
  void aMonthIsAssessedFromTheDayOnWhichTheLastOfItsFiguresIsKnown(
      LocalDate asOf, YearMonth month) {
    assertThat(flat().published(asOf.toString()).acting().month()).isEqualTo(month);
  }

  @Test
  void allSevenSeriesNeedAValueForIt() {
    MadeUp figures = flat().ending(DPCERA3M086SBEA, "2026-01").ending(CPIAUCSL, "2026-02");

    assertThat(figures.assess("2026-03-31").acting().month()).isEqualTo(YearMonth.of(2026, 1));
  }

  @Test
  void figuresThatAreNotKnownYetAreIgnored() {
    MadeUp known = flat();
    for (Series series : Series.values()) {
      known.ending(series, "2026-03");
    }
    // a collapse that nobody could know of
    MadeUp later = flat().from(INDPRO, "2026-04", "50").from(GS10, "2026-04", "1.00");

    assertThat(later.published("2026-05-05").acting())
        .extracting(ReadingView::phase, ReadingView::month, ReadingView::age)
        .containsExactly(CyclePhase.EXPANSION, YearMonth.of(2026, 3), null);
    JudgedReading now = JudgedMarket.of(later.published("2026-05-05")).judgedActing();
    JudgedReading then = JudgedMarket.of(known.published("2026-05-05")).judgedActing();
    assertThat(now).usingRecursiveComparison().ignoringFields("judgements").isEqualTo(then);
    // what the data reach is asked for its notes, and may see a later value that is known already
    assertThat(ofMonths(now)).hasSizeGreaterThan(2).isEqualTo(ofMonths(then));
    assertThat(later.published("2026-05-05").dataThrough())
        .containsEntry(INDPRO, YearMonth.of(2026, 3))
        .containsEntry(GS10, YearMonth.of(2026, 4));
    assertThat(later.published("2026-06-04").acting())
        .extracting(ReadingView::phase, ReadingView::month)
        .containsExactly(CyclePhase.RECESSION, YearMonth.of(2026, 4));
  }

  /** The two figures of 2025-10 that never were published are filled in all along. */
  @Test
  void aMissingMonthIsNotFilledInFromALaterOneThatIsNotKnown() {
    MadeUp figures = flat().without(GS10, "2026-03");

    // consumption of 2026-03 counts from 2026-05-05, the yield of 2026-04 from the same day
    assertThat(figures.published("2026-05-04").acting().month()).isEqualTo(YearMonth.of(2026, 2));
    assertThat(MadeUp.cautions(figures.published("2026-05-04")))
        .containsExactly(
            "data-delayed", "data-filled", "data-filled", "data-unpublished", "data-unpublished");
    assertThat(filled(figures.published("2026-05-04")))
        .containsExactly("CPIAUCSL 2025-10", "UNRATE 2025-10");
    assertThat(figures.published("2026-05-05").acting().month()).isEqualTo(YearMonth.of(2026, 3));
    assertThat(filled(figures.published("2026-05-05")))
        .containsExactly("CPIAUCSL 2025-10", "UNRATE 2025-10", "GS10 2026-03");
  }

  @Test
  void adviceNeedsThirtySixMonthsBeforeIt() {
    assertThat(MadeUp.flat("2022-12", "2026-01").assess("2026-01-16").acting())
        .extracting(ReadingView::month, ReadingView::phase)
        .containsExactly(YearMonth.of(2025, 12), CyclePhase.EXPANSION);
    assertThat(MadeUp.flat("2023-01", "2026-01").assess("2026-01-16").acting().phase())
        .isEqualTo(CyclePhase.UNKNOWN);
    assertThat(MadeUp.flat("2023-01", "2026-01").assess("2026-01-31").acting())
        .extracting(ReadingView::month, ReadingView::phase)
        .containsExactly(YearMonth.of(2026, 1), CyclePhase.EXPANSION);
  }

  @Test
  void aDayBeforeThePolicyIsRefusedNamingBothDays() {
    MadeUp figures = flat();

    assertThatThrownBy(() -> figures.assess("2025-12-31"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("2025-12-31")
        .hasMessageContaining("2026-01-01")
        .hasMessageContaining("\nMaybe ");
    assertThat(figures.assess("2026-01-01").acting().phase()).isEqualTo(CyclePhase.EXPANSION);
  }

  @ParameterizedTest
  @EnumSource(Series.class)
  void anAbsentSeriesLeavesThePhaseUnknown(Series series) {
    MarketView market = flat().without(series).assess("2026-03-31");

    assertThat(market.acting().phase()).isEqualTo(CyclePhase.UNKNOWN);
    assertThat(market.acting().age()).isNull();
    assertThat(market.signs()).isEmpty();
  }

  private static List<String> filled(MarketView market) {
    return market.cautions().stream()
        .filter(caution -> caution.ruleId().equals("data-filled"))
        .map(caution -> caution.values().get("series") + " " + caution.values().get("month"))
        .toList();
  }

  /** What the rules were asked of the months, not of how far the data reach. */
  private static List<GroupResult> ofMonths(JudgedReading reading) {
    return reading.judgements().stream()
        .filter(judgement -> judgement.facts().stream().noneMatch(SeriesAge.class::isInstance))
        .toList();
  }

  private static MadeUp flat() {
    return MadeUp.flat("2022-01", "2026-12");
  }
}
