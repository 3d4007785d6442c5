package dev.smallcap.advisor.decide.market;

import static dev.smallcap.advisor.terms.CyclePhase.EARLY_RECOVERY;
import static dev.smallcap.advisor.terms.CyclePhase.EXPANSION;
import static dev.smallcap.advisor.terms.CyclePhase.LATE;
import static dev.smallcap.advisor.terms.CyclePhase.RECESSION;
import static dev.smallcap.advisor.terms.CyclePhase.UNKNOWN;
import static dev.smallcap.advisor.terms.Series.GS10;
import static dev.smallcap.advisor.terms.Series.INDPRO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.MonthLabel;
import dev.smallcap.advisor.terms.CyclePhase;
import org.junit.jupiter.api.Test;

class ConfirmedPhaseTest {
  private static final String FLAT = "2.49";
  private static final String STEEP = "4.00";

  @Test
  void aChangeOfLabelCountsFromItsSecondMonth() {
    MadeUp figures = flat().from(GS10, "2025-01", FLAT);

    expect(figures, "2024-12", EXPANSION, EXPANSION);
    expect(figures, "2025-01", LATE, EXPANSION);
    expect(figures, "2025-02", LATE, LATE);
  }

  @Test
  void aLabelOfASingleMonthNeverCounts() {
    MadeUp figures = flat().at(GS10, "2025-01", FLAT).at(GS10, "2025-03", FLAT);

    expect(figures, "2025-01", LATE, EXPANSION);
    expect(figures, "2025-02", EXPANSION, EXPANSION);
    expect(figures, "2025-03", LATE, EXPANSION);
    expect(figures, "2025-04", EXPANSION, EXPANSION);
  }

  @Test
  void theWayBackIsConfirmedLikeTheWayThere() {
    MadeUp figures = flat().from(GS10, "2025-01", FLAT).from(GS10, "2025-04", STEEP);

    expect(figures, "2025-03", LATE, LATE);
    expect(figures, "2025-04", EXPANSION, LATE);
    expect(figures, "2025-05", EXPANSION, EXPANSION);
  }

  @Test
  void aRecessionCountsAtOnceAndIsLeftInTheSecondMonth() {
    // production falls from 100 to 90: a collapse in five months
    MadeUp figures = flat().from(INDPRO, "2025-01", "90");

    expect(figures, "2025-01", RECESSION, RECESSION);
    expect(figures, "2025-05", RECESSION, RECESSION);
    expect(figures, "2025-06", EXPANSION, RECESSION);
    expect(figures, "2025-07", EXPANSION, EXPANSION);
  }

  @Test
  void anUnknownPhaseCountsAtOnceAndSoDoesTheFirstLabelAfterIt() {
    MadeUp figures = flat().from(GS10, "2025-03", FLAT).without(GS10, "2025-01", "2025-02");

    expect(figures, "2024-12", EXPANSION, EXPANSION);
    expect(figures, "2025-01", UNKNOWN, UNKNOWN);
    expect(figures, "2025-02", UNKNOWN, UNKNOWN);
    expect(figures, "2025-03", LATE, LATE);
  }

  @Test
  void theSecondLabelAfterAnUnknownPhaseWaitsAgain() {
    MadeUp figures = flat().at(GS10, "2025-03", FLAT).without(GS10, "2025-01", "2025-02");

    expect(figures, "2025-03", LATE, LATE);
    expect(figures, "2025-04", EXPANSION, LATE);
    expect(figures, "2025-05", EXPANSION, EXPANSION);
  }

  @Test
  void theFirstLabelOfAFileCountsAtOnce() {
    // the 19th month of the file is the first with all look-backs
    expect(MadeUp.flat("2023-01", "2025-12"), "2024-06", UNKNOWN, UNKNOWN);
    expect(MadeUp.flat("2023-01", "2025-12"), "2024-07", EXPANSION, EXPANSION);
  }

  @Test
  void adviceActsOnTheConfirmedPhaseAndSaysThatTheLatestMonthReadsOtherwise() {
    MadeUp figures = MadeUp.flat("2022-01", "2026-12").from(GS10, "2026-03", FLAT);
    MarketView first = figures.assess("2026-03-31");
    MarketView second = figures.assess("2026-04-30");

    assertThat(first.acting().phase()).isEqualTo(EXPANSION);
    assertThat(first.acting().label()).isEqualTo(LATE);
    assertThat(MadeUp.cautions(first)).containsExactly("notes-unconfirmed");
    assertThat(second.acting().phase()).isEqualTo(LATE);
    // the slope lies within rounding of the flat one
    assertThat(MadeUp.cautions(second)).containsExactly("notes-close");
  }

  @Test
  void anEarlyRecoveryIsConfirmedLikeAnyOtherPhase() {
    MadeUp figures = flat().cut("2024-09").slump("2025-01");

    expect(figures, "2025-01", EARLY_RECOVERY, EXPANSION);
    expect(figures, "2025-02", EARLY_RECOVERY, EARLY_RECOVERY);
  }

  private static MadeUp flat() {
    return MadeUp.flat("2022-01", "2025-12");
  }

  private static void expect(MadeUp figures, String month, CyclePhase label, CyclePhase confirmed) {
    assertThat(figures.month(month))
        .as(month)
        .extracting(MonthLabel::label, MonthLabel::confirmed)
        .containsExactly(label, confirmed);
  }
}
