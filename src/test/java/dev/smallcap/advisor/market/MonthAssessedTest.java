package dev.smallcap.advisor.market;

import static dev.smallcap.advisor.terms.Series.CPIAUCSL;
import static dev.smallcap.advisor.terms.Series.DPCERA3M086SBEA;
import static dev.smallcap.advisor.terms.Series.GS10;
import static dev.smallcap.advisor.terms.Series.INDPRO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Series;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MonthAssessedTest {
  @ParameterizedTest
  @CsvSource({
    "2026-03-30, 2026-02",
    "2026-03-31, 2026-03",
    "2026-04-01, 2026-03",
    "2026-04-29, 2026-03",
    "2026-04-30, 2026-04"
  })
  void aMonthIsAssessedFromItsLastDayOn(LocalDate asOf, YearMonth month) {
    assertThat(flat().assess(asOf.toString()).acting().month()).isEqualTo(month);
  }

  @Test
  void allSevenSeriesNeedAValueForIt() {
    MadeUp figures = flat().ending(DPCERA3M086SBEA, "2026-01").ending(CPIAUCSL, "2026-02");

    assertThat(figures.assess("2026-03-31").acting().month()).isEqualTo(YearMonth.of(2026, 1));
  }

  @Test
  void laterMonthsAreIgnored() {
    MadeUp known = flat();
    for (Series series : Series.values()) {
      known.ending(series, "2026-02");
    }
    // a collapse that nobody could know of
    MadeUp later = flat().from(INDPRO, "2026-03", "50").from(GS10, "2026-03", "1.00");

    assertThat(later.assess("2026-03-30").acting()).isEqualTo(known.assess("2026-03-30").acting());
    assertThat(later.assess("2026-03-30").acting().phase()).isEqualTo(CyclePhase.EXPANSION);
    assertThat(later.assess("2026-03-31").acting().phase()).isEqualTo(CyclePhase.RECESSION);
  }

  @Test
  void aMissingMonthIsNotFilledInFromALaterOneThatHasNotEnded() {
    MadeUp figures = flat().without(GS10, "2026-03");

    assertThat(figures.assess("2026-04-29").acting().month()).isEqualTo(YearMonth.of(2026, 2));
    assertThat(figures.assess("2026-04-29").cautions()).isEmpty();
    assertThat(figures.assess("2026-04-30").acting().month()).isEqualTo(YearMonth.of(2026, 4));
    assertThat(MadeUp.cautions(figures.assess("2026-04-30"))).containsExactly("data-filled");
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

  private static MadeUp flat() {
    return MadeUp.flat("2022-01", "2026-12");
  }
}
