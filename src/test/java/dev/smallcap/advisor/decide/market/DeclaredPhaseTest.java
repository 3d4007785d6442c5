package dev.smallcap.advisor.decide.market;

import static dev.smallcap.advisor.decide.market.MadeUp.POLICY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.ReadingOrigin;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.ReadingSource;
import dev.smallcap.advisor.terms.Series;
import dev.smallcap.advisor.terms.Stage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeclaredPhaseTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 16);

  @Test
  void aDeclaredPhaseIsUsedThroughThe35thDayAfterIt() {
    // 16 January and 35 days are 20 February
    MarketView market = none("2026-02-20").declared(late());

    assertThat(market.acting().source()).isEqualTo(ReadingSource.DECLARED);
    assertThat(market.acting().phase()).isEqualTo(CyclePhase.LATE);
    assertThat(market.acting().given())
        .extracting(
            ReadingOrigin::on,
            ReadingOrigin::author,
            ReadingOrigin::reason,
            ReadingOrigin::usedUntil)
        .containsExactly(DAY, "Kim", "the curve", LocalDate.of(2026, 2, 20));
    assertThat(MadeUp.cautions(market)).containsExactly("notes-unapproved");
  }

  @Test
  void afterThatTheFiguresActAndTheClientIsTold() {
    MarketView market = flat().assess("2026-02-21").declared(late());

    assertThat(market.acting().source()).isEqualTo(ReadingSource.FIGURES);
    assertThat(market.acting().phase()).isEqualTo(CyclePhase.EXPANSION);
    assertThat(market.differs()).isFalse();
    assertThat(MadeUp.cautions(market)).containsExactly("reading-expired");
  }

  @Test
  void afterThatThePhaseIsUnknownWhereTheFiguresAllowNoReading() {
    MarketView market = none("2026-02-21").declared(late());

    assertThat(market.acting().source()).isEqualTo(ReadingSource.FIGURES);
    assertThat(market.acting().phase()).isEqualTo(CyclePhase.UNKNOWN);
    assertThat(MadeUp.cautions(market)).containsExactly("reading-expired");
  }

  @ParameterizedTest
  @EnumSource(CyclePhase.class)
  void aDeclaredPhaseIsConfirmedAsItStands(CyclePhase phase) {
    MarketView market =
        flat().assess("2026-01-16").declared(Declaration.of(phase, DAY, "Kim", "a view"));

    assertThat(market.acting().source()).isEqualTo(ReadingSource.DECLARED);
    assertThat(market.acting().phase()).isEqualTo(phase);
    assertThat(market.acting().stage().name())
        .isEqualTo(phase == CyclePhase.EARLY_RECOVERY ? "ER1" : phase.name());
  }

  @Test
  void aDeclarationAfterTheAsOfDateIsRejected() {
    MarketView market = none("2026-01-15");

    assertThatThrownBy(() -> market.declared(late()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("2026-01-16")
        .hasMessageContaining("2026-01-15")
        .hasMessageContaining("\nMaybe ");
  }

  @Test
  void aReadingOfTheFiguresThatDiffersIsSaidBeforeAllElse() {
    // beside it: an interpolated month, a clock without beginning, two of four signs, and the year
    MarketView market =
        flat()
            .without(Series.GS10, "2026-11")
            .assess("2027-01-01")
            .declared(
                Declaration.of(
                    CyclePhase.EARLY_RECOVERY, LocalDate.of(2027, 1, 1), "Kim", "the article"));

    assertThat(market.acting().stage()).isEqualTo(Stage.ER1);
    assertThat(market.figures().phase()).isEqualTo(CyclePhase.EXPANSION);
    assertThat(market.differs()).isTrue();
    assertThat(market.comparable()).isTrue();
    assertThat(MadeUp.cautions(market))
        .startsWith("notes-differs-phase")
        .containsExactlyInAnyOrder(
            "notes-differs-phase",
            "notes-unapproved",
            "notes-clock",
            "notes-signs",
            "notes-review",
            "notes-year",
            "data-filled");
    assertThat(market.cautions().get(0).values()).containsEntry("phase", "EXPANSION");
  }

  @Test
  void aReadingThatAgreesIsAtHandButNoCaution() {
    MarketView market =
        flat()
            .assess("2026-01-16")
            .declared(Declaration.of(CyclePhase.EXPANSION, DAY, "Kim", "a view"));

    assertThat(market.comparable()).isTrue();
    assertThat(market.figures().phase()).isEqualTo(CyclePhase.EXPANSION);
    assertThat(market.differs()).isFalse();
    assertThat(MadeUp.cautions(market)).containsExactly("notes-unapproved");
  }

  @Test
  void withoutFiguresThereIsNothingToDifferFrom() {
    MarketView market = none("2026-01-16").declared(late());

    assertThat(market.comparable()).isFalse();
    assertThat(market.differs()).isFalse();
  }

  private static Declaration late() {
    return Declaration.of(CyclePhase.LATE, DAY, "Kim", "the curve");
  }

  private static MarketView none(String asOf) {
    return POLICY.assess(MarketData.none(), LocalDate.parse(asOf));
  }

  private static MadeUp flat() {
    return MadeUp.flat("2022-01", "2026-12");
  }
}
