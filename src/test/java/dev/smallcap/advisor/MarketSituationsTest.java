package dev.smallcap.advisor;

import static dev.smallcap.advisor.Situations.DAY;
import static dev.smallcap.advisor.Situations.declaration;
import static dev.smallcap.advisor.Situations.ids;
import static dev.smallcap.advisor.Situations.said;
import static dev.smallcap.advisor.Situations.targets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.ReadingSource;
import dev.smallcap.advisor.terms.Series;
import dev.smallcap.advisor.terms.Sign;
import dev.smallcap.advisor.terms.Stage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of the table of situations that are about the market. */
class MarketSituationsTest {
  private static final YearMonth DECEMBER = YearMonth.of(2025, 12);

  @Test
  void theFiguresOfThisTestShowARecovery() {
    MarketView market = figures(MadeUpFigures.recovering(), DAY);

    assertThat(market.acting().phase()).isEqualTo(CyclePhase.EARLY_RECOVERY);
    assertThat(market.acting().age()).isEqualTo(6);
    assertThat(market.acting().month()).isEqualTo(DECEMBER);
    assertThat(market.acting().tiltExpiry()).isEqualTo(LocalDate.of(2026, 7, 1));
  }

  /** November, the latest month left, ended on 2025-11-30. */
  @ParameterizedTest
  @Tag("slow")
  @CsvSource({
    "FEDFUNDS, 2025-12, 2026-02-13, 2026-02-14",
    "GS10, 2025-12, 2026-02-13, 2026-02-14",
    "TB3MS, 2025-12, 2026-02-13, 2026-02-14",
    "UNRATE, 2025-12, 2026-02-13, 2026-02-14",
    "CPIAUCSL, 2025-12, 2026-02-13, 2026-02-14",
    "INDPRO, 2025-12, 2026-02-13, 2026-02-14",
    "DPCERA3M086SBEA, 2025-12, 2026-03-05, 2026-03-06",
  })
  void aStaleSeriesCountsAsMissingAndThePhaseIsUnknown(
      Series series, YearMonth dropped, LocalDate lastGood, LocalDate firstStale) {
    MadeUpFigures figures = MadeUpFigures.recovering().without(series, dropped);

    assertThat(stale(figures, lastGood)).noneMatch(text -> text.contains(series.name()));
    assertThat(stale(figures, firstStale)).anyMatch(text -> text.contains(series.name()));
    assertThat(figures(figures, firstStale).acting().stage()).isEqualTo(Stage.UNKNOWN);
  }

  @Test
  void nothingIsTradedWhereASeriesIsStale() {
    Recommendation advice =
        Situations.on(LocalDate.of(2026, 2, 17), Stage.UNKNOWN)
            .in(
                figures(
                    MadeUpFigures.recovering().without(Series.TB3MS, DECEMBER),
                    LocalDate.of(2026, 2, 17)))
            .holds("IVV", "90")
            .holds("IWM", "10")
            .advice();

    assertThat(advice.decision()).isEqualTo(Decision.HOLD);
    assertThat(targets(advice)).isEqualTo("IVV 90, IWM 10");
  }

  @Test
  void oneMissingMonthInsideASeriesIsInterpolatedWithACaution() {
    MarketView market =
        figures(MadeUpFigures.recovering().without(Series.CPIAUCSL, YearMonth.of(2025, 10)), DAY);

    assertThat(market.acting().phase()).isEqualTo(CyclePhase.EARLY_RECOVERY);
    Recommendation advice = with(market);
    assertThat(advice.cautions())
        .filteredOn(caution -> caution.ruleId().equals("data-filled"))
        .singleElement()
        .satisfies(caution -> assertThat(caution.text().en()).contains("CPIAUCSL", "2025-10"));
  }

  @Test
  void twoMissingMonthsInARowStayMissing() {
    MarketView market =
        figures(
            MadeUpFigures.recovering()
                .without(Series.CPIAUCSL, YearMonth.of(2025, 10), YearMonth.of(2025, 11)),
            DAY);

    // the change of prices over six months needs neither; the label of those two months does
    assertThat(ids(with(market).cautions())).doesNotContain("data-filled");
    assertThat(
            Situations.STANDARD.phases(
                MadeUpFigures.recovering()
                    .without(Series.CPIAUCSL, YearMonth.of(2025, 10), YearMonth.of(2025, 11))
                    .data()))
        .filteredOn(month -> month.label() == CyclePhase.UNKNOWN)
        .extracting(month -> month.month())
        .contains(YearMonth.of(2025, 10), YearMonth.of(2025, 11))
        .doesNotContain(DECEMBER);
  }

  @Test
  void theSignsThatHeldAreShownEachAndCounted() {
    Recommendation all = with(figures(MadeUpFigures.recovering(), DAY));
    Recommendation three = with(declared(MadeUpFigures.withoutSlump(), DAY, 3));

    assertThat(all.phase().signsHeld()).isEqualTo(4);
    assertThat(three.phase().signsHeld()).isEqualTo(3);
    assertThat(three.phase().signs())
        .containsEntry(Sign.RATE_CUTS, true)
        .containsEntry(Sign.STABLE_PRICES, true)
        .containsEntry(Sign.RECOVERING_CONSUMPTION, true)
        .containsEntry(Sign.AFTER_SLUMP, false);
    assertThat(three.audit(Lang.EN)).contains("3/4");
  }

  @Test
  void aDeclaredRecoveryWithFewerThanAllSignsCarriesACaution() {
    assertThat(said(with(declared(MadeUpFigures.withoutSlump(), DAY, 3)))).contains("3 of 4 signs");
    assertThat(ids(with(declared(MadeUpFigures.recovering(), DAY, 3)).cautions()))
        .doesNotContain("notes-signs");
  }

  @Test
  void aDeclaredPhaseThatDiffersFromTheRulesOwnActsAndBothAreShown() {
    Recommendation advice = with(declared(MadeUpFigures.withoutSlump(), DAY, 3));

    assertThat(advice.phase().source()).isEqualTo(ReadingSource.DECLARED);
    assertThat(advice.phase().phase()).isEqualTo(CyclePhase.EARLY_RECOVERY);
    assertThat(advice.phase().givenBy()).isEqualTo("investment committee");
    assertThat(targets(advice)).isEqualTo("IJR 3.75, IVV 85, IWM 11.25");
    assertThat(advice.ownReading()).isNotNull();
    assertThat(advice.ownReading().phase()).isEqualTo(CyclePhase.EXPANSION);
    assertThat(advice.ownReading().sleeveTarget()).isEqualTo(Percent.of(10));
    assertThat(ids(advice.cautions()).get(0)).isEqualTo("notes-differs-phase");
  }

  @Test
  void theSleeveOfTheOwnReadingIsWrittenToTheHundredth() {
    Recommendation advice =
        Situations.in(Stage.UNKNOWN)
            .in(declared(MadeUpFigures.withoutSlump(), DAY, 3))
            .holds("IVV", "877")
            .holds("IJR", "123")
            .holds("VB", "0.4")
            .advice();

    assertThat(advice.ownReading().sleeveTarget().value().scale()).isGreaterThan(2);
    assertThat(advice.audit(Lang.EN)).contains("would advise: hold, no trade, Sleeve 12.34 %\n");
  }

  @Test
  void aDeclaredPhaseExpiresAfterThirtyFiveDaysAndThenTheFiguresAct() {
    LocalDate last = DAY.plusDays(35);
    Declaration declaration = declaration(CyclePhase.EARLY_RECOVERY, DAY).aged(3);
    MarketView used = Situations.STANDARD.assess(MarketData.none(), last).declared(declaration);
    MarketView ignored =
        Situations.STANDARD.assess(MarketData.none(), last.plusDays(1)).declared(declaration);

    assertThat(used.acting().stage()).isEqualTo(Stage.ER1);
    assertThat(used.acting().age()).isEqualTo(4);
    assertThat(ignored.acting().stage()).isEqualTo(Stage.UNKNOWN);
    assertThat(ids(with(ignored).cautions())).contains("reading-expired");
  }

  @Test
  void afterADeclarationHasExpiredTheFiguresActWhereTheyCan() {
    Declaration old = declaration(CyclePhase.LATE, DAY.minusDays(36));
    MarketView market = figures(MadeUpFigures.recovering(), DAY).declared(old);

    assertThat(market.acting().source()).isEqualTo(ReadingSource.FIGURES);
    assertThat(market.acting().phase()).isEqualTo(CyclePhase.EARLY_RECOVERY);
  }

  @Test
  void aRussellLegInTheOwnReadingOfTheFiguresIsNotShownWithoutEvidence() {
    MarketView market =
        figures(MadeUpFigures.recovering(), DAY).declared(declaration(CyclePhase.EXPANSION, DAY));
    Recommendation advice = with(market);

    assertThat(targets(advice)).isEqualTo("IJR 10, IVV 90");
    assertThat(advice.ownReading().weights())
        .anyMatch(weight -> weight.id().equals("IWM") && weight.target().isPositive());
    assertThat(advice.evidence()).isNotEmpty();
  }

  @Test
  void aDeclarationDatedAfterTheAsOfDateIsRejected() {
    MarketView market = Situations.STANDARD.assess(MarketData.none(), DAY);

    assertThatThrownBy(() -> market.declared(declaration(CyclePhase.EXPANSION, DAY.plusDays(1))))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("2026-01-17")
        .hasMessageContaining("Maybe");
  }

  @Test
  void anAsOfDateIn2027OrLaterCarriesACautionThatTheArticleSpeaksOf2026() {
    assertThat(ids(expansion(LocalDate.of(2026, 12, 31)).cautions())).doesNotContain("notes-year");
    assertThat(said(expansion(LocalDate.of(2027, 1, 1)))).contains("the article speaks of 2026");
  }

  private static Recommendation expansion(LocalDate day) {
    Situations situation = Situations.on(day, Stage.EXPANSION);
    return situation.holds("core", "100", AssetClass.CORE, "1").advice();
  }

  private static List<String> stale(MadeUpFigures figures, LocalDate day) {
    Situations situation = Situations.on(day, Stage.UNKNOWN).in(figures(figures, day));
    return situation.holds("IVV", "100").advice().reasons().stream()
        .filter(reason -> reason.ruleId().equals("data-stale"))
        .map(reason -> reason.text().en())
        .toList();
  }

  private static MarketView figures(MadeUpFigures figures, LocalDate day) {
    return Situations.STANDARD.assess(figures.data(), day);
  }

  private static MarketView declared(MadeUpFigures figures, LocalDate day, int age) {
    return figures(figures, day).declared(declaration(CyclePhase.EARLY_RECOVERY, day).aged(age));
  }

  private static Recommendation with(MarketView market) {
    return Situations.in(Stage.UNKNOWN).in(market).holds("IVV", "100").advice();
  }
}
