package dev.smallcap.advisor.decide.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Series;
import dev.smallcap.advisor.terms.Stage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One series ends with 2025-12, on the 31st; the others go on. 2026-03-16 lies 75 days after it,
 * 2026-04-05 95.
 */
class StaleSeriesTest {
  @ParameterizedTest
  @CsvSource({
    "FEDFUNDS,        2026-03-16",
    "GS10,            2026-03-16",
    "TB3MS,           2026-03-16",
    "UNRATE,          2026-03-16",
    "CPIAUCSL,        2026-03-16",
    "INDPRO,          2026-03-16",
    "DPCERA3M086SBEA, 2026-04-05"
  })
  void aSeriesCountsAsMissingFromTheDayAfterItsLimit(Series series, LocalDate last) {
    MadeUp figures = flat().ending(series, "2025-12");

    assertThat(figures.assess(last.toString()).acting().phase()).isEqualTo(CyclePhase.EXPANSION);

    JudgedReading stale =
        JudgedMarket.of(figures.assess(last.plusDays(1).toString())).judgedActing();
    assertThat(stale.view().phase()).isEqualTo(CyclePhase.UNKNOWN);
    assertThat(stale.view().stage()).isEqualTo(Stage.UNKNOWN);
    assertThat(stale.findings())
        .anySatisfy(finding -> assertThat(finding.evidence()).containsEntry("series", series));
  }

  @Test
  void eachSeriesIsHeldToItsOwnLatestValue() {
    // 2025-12 is the month assessed, 90 days back; only consumption is that old
    MadeUp figures = flat().ending(Series.DPCERA3M086SBEA, "2025-12");

    assertThat(figures.assess("2026-03-31").acting().phase()).isEqualTo(CyclePhase.EXPANSION);
  }

  @Test
  void aRecoveryReadFromStaleFiguresHasNoAge() {
    MadeUp figures =
        flat().cut("2025-06").slump("2025-09").ending(Series.DPCERA3M086SBEA, "2025-12");

    assertThat(figures.assess("2026-04-05").acting().age()).isEqualTo(4);
    assertThat(figures.assess("2026-04-06").acting().age()).isNull();
    assertThat(figures.assess("2026-04-06").acting().tiltExpiry()).isNull();
  }

  @Test
  void theSignsCannotBeReadFromStaleFigures() {
    MadeUp figures = flat().ending(Series.DPCERA3M086SBEA, "2025-12");

    assertThat(figures.assess("2026-04-05").signs()).hasSize(4);
    assertThat(figures.assess("2026-04-06").signs()).isEmpty();
  }

  private static MadeUp flat() {
    return MadeUp.flat("2022-01", "2026-12");
  }
}
