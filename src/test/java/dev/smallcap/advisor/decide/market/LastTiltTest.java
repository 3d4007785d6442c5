package dev.smallcap.advisor.decide.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Series;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A recovery whose first month is 2025-01: its tilt expires on 2026-01-01. */
class LastTiltTest {
  private static final LocalDate OVER = LocalDate.of(2026, 1, 1);

  @Test
  void stalenessDoesNotUndoATiltThatHasExpired() {
    MarketView stale = ending("2025-06").assess("2026-03-31");

    assertThat(stale.acting().phase()).isEqualTo(CyclePhase.UNKNOWN);
    assertThat(stale.acting().tiltExpiry()).isNull();
    assertThat(stale.acting().lastTiltExpiry()).isEqualTo(OVER);
    assertThat(stale.lastTiltExpiry()).isEqualTo(OVER);
    assertThat(stale.tiltOver()).isTrue();
    assertThat(JudgedMarket.of(stale).facts().tiltOver()).isTrue();
  }

  @Test
  void beforeItsDayTheTiltIsNotOverHoweverOldTheFigures() {
    MadeUp figures = MadeUp.flat("2022-01", "2026-12").cut("2024-12").slump("2025-03");
    for (Series series : Series.values()) {
      figures.ending(series, "2025-06");
    }

    assertThat(figures.assess("2026-02-28").lastTiltExpiry()).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(figures.assess("2026-02-28").tiltOver()).isFalse();
    assertThat(figures.assess("2026-03-01").tiltOver()).isTrue();
    assertThat(JudgedMarket.of(figures.assess("2026-02-28")).turningDays())
        .contains(LocalDate.of(2026, 3, 1));
  }

  @Test
  void aDeclaredUnknownPhaseLeavesTheFiguresTilt() {
    MarketView market = ending("2025-12").assess("2026-03-31");
    Declaration unknown = declared(CyclePhase.UNKNOWN, "2026-03-31");

    assertThat(market.declared(unknown).acting().phase()).isEqualTo(CyclePhase.UNKNOWN);
    assertThat(market.declared(unknown).tiltOver()).isTrue();
  }

  @Test
  void aDeclaredRecoveryThatActsHasTheTiltItSays() {
    MarketView market = ending("2025-12").assess("2026-03-31");
    Declaration recovery = declared(CyclePhase.EARLY_RECOVERY, "2026-03-31").aged(1);

    assertThat(market.declared(recovery).lastTiltExpiry()).isEqualTo(LocalDate.of(2027, 3, 31));
    assertThat(market.declared(recovery).tiltOver()).isFalse();
  }

  @Test
  void aDeclarationThatHasLapsedIsTheLastThatIsKnownWhereThereAreNoFigures() {
    MarketView market =
        MadeUp.POLICY
            .assess(MarketData.none(), LocalDate.of(2026, 3, 31))
            .declared(declared(CyclePhase.EARLY_RECOVERY, "2026-01-02").aged(11));

    assertThat(market.acting().phase()).isEqualTo(CyclePhase.UNKNOWN);
    assertThat(market.lastTiltExpiry()).isEqualTo(LocalDate.of(2026, 3, 2));
    assertThat(market.tiltOver()).isTrue();
  }

  @Test
  void whereNoRecoveryIsKnownNoTiltIsOver() {
    MarketView market = MadeUp.flat("2022-01", "2026-12").assess("2026-03-31");

    assertThat(market.lastTiltExpiry()).isNull();
    assertThat(market.tiltOver()).isFalse();
  }

  private static MadeUp ending(String last) {
    MadeUp figures = MadeUp.flat("2022-01", "2026-12").cut("2024-10").slump("2025-01");
    for (Series series : Series.values()) {
      figures.ending(series, last);
    }
    return figures;
  }

  private static Declaration declared(CyclePhase phase, String day) {
    return Declaration.of(phase, LocalDate.parse(day), "investment committee", "house view");
  }
}
