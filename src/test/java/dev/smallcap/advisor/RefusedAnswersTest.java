package dev.smallcap.advisor;

import static dev.smallcap.advisor.Situations.SHORT;
import static dev.smallcap.advisor.Situations.ids;
import static dev.smallcap.advisor.Situations.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.host.json.AdviceJson;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Motive;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers under which nothing is traded: no order, no target, every refusal told. */
class RefusedAnswersTest {
  /** A client to whom nearly everything applies: six refusals of three kinds. */
  private static Situations overlapping() {
    return Situations.in(Stage.ER1)
        .client(
            c ->
                dev.smallcap.advisor.situation.Client.of(
                        "overlap",
                        Residency.KR,
                        67,
                        RiskProfile.R2,
                        LocalDate.of(2023, 6, 1),
                        SHORT)
                    .needingMoneyOn(LocalDate.of(2027, 6, 1))
                    .requesting(Percent.HUNDRED)
                    .movedBy(Motive.RECENT_SURGE))
        .account(account -> account.owing(Money.of(CurrencyUnit.USD, 5000)))
        .holding(
            dev.smallcap.advisor.situation.Holding.of(
                "TZA",
                BigDecimal.valueOf(100),
                BigMoney.of(CurrencyUnit.USD, 10),
                LocalDate.of(2025, 12, 20)))
        .holds("IWM", "100", "262.5");
  }

  private static Stream<Situations> refused() {
    return Stream.of(
        overlapping(),
        Situations.in(Stage.ER1)
            .client(RiskProfile.R1, SHORT)
            .holds("IVV", "70")
            .holds("IWM", "30"),
        Situations.in(Stage.ER1)
            .resident(Residency.KR, 70, RiskProfile.R4, SHORT)
            .holds("IVV", "1"),
        Situations.in(Stage.ER1)
            .resident(Residency.US, 17, RiskProfile.R4, SHORT)
            .holds("IVV", "1"),
        Situations.in(Stage.ER1).cash("100"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsRefusedHasNoOrderNoTargetAndNoWeightAfter(Situations situation) {
    Recommendation advice = situation.advice();

    assertThat(advice.decision())
        .isIn(Decision.NEEDS_DATA, Decision.NOT_SUITABLE, Decision.NEEDS_HUMAN_REVIEW);
    assertThat(advice.trades()).isEmpty();
    assertThat(advice.later()).isEmpty();
    assertThat(advice.sleeve().target()).isNull();
    assertThat(advice.sleeve().after()).isNull();
    assertThat(advice.sleeve().size()).isNull();
    assertThat(advice.weights())
        .isNotEmpty()
        .allSatisfy(weight -> assertThat(weight.target()).isNull())
        .allSatisfy(weight -> assertThat(weight.after()).isNull())
        .allSatisfy(weight -> assertThat(weight.targetOfAccount()).isNull())
        .allSatisfy(weight -> assertThat(weight.afterOfAccount()).isNull());
    assertThat(advice.costs().after()).isNull();
    assertThat(advice.costs().moneyAfter()).isNull();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void noTargetStandsInTheTextsOfWhatIsRefusedAndTheJsonSaysNull(Situations situation) {
    Recommendation advice = situation.advice();
    String english = advice.audit(Lang.EN).split("\nIf cleared")[0];
    String korean = advice.audit(Lang.KO).split("\n검토를 통과할 경우")[0];
    String json = AdviceJson.write(advice).split("\n  \"ifCleared\"")[0];

    assertThat(english)
        .contains("Sleeve\n  - now ")
        .doesNotContain(", target ", "->", "  - after ", "band ");
    assertThat(korean).doesNotContain(", 목표 ", "->", "  - 매매 후");
    assertThat(values(json, "target", "after")).hasSize(2 + 2 * advice.weights().size());
    assertThat(values(json, "targetOfAccount", "afterOfAccount"))
        .hasSize(2 * advice.weights().size());
    assertThat(values(json, "target", "after", "targetOfAccount", "afterOfAccount", "sleeveTarget"))
        .containsOnly("null");
    assertThat(AdviceJson.read(AdviceJson.write(advice))).isEqualTo(advice);
  }

  /** What the properties of these names hold, each on its line. */
  private static List<String> values(String json, String... names) {
    return Pattern.compile("\"(" + String.join("|", names) + ")\": ([^,\n]*)")
        .matcher(json)
        .results()
        .map(found -> found.group(2))
        .toList();
  }

  @Test
  void ofSeveralRefusalsTheFirstDecidesAndAllAreNamedWithTheirReasons() {
    Recommendation advice = overlapping().advice();

    assertThat(advice.decision()).isEqualTo(Decision.NEEDS_DATA);
    assertThat(advice.alsoApplies())
        .containsExactly(Decision.NOT_SUITABLE, Decision.NEEDS_HUMAN_REVIEW);
    assertThat(ids(advice.reasons()))
        .contains(
            "suitability-profile",
            "suitability-stable",
            "suitability-grade-korea",
            "suitability-margin",
            "suitability-inverse",
            "suitability-senior");
    assertThat(advice.ifCleared()).isNull();
  }

  @Test
  void besideARefusalTheFiguresOwnReadingShowsThePhaseAlone() {
    LocalDate day = LocalDate.of(2026, 1, 26);
    MarketView market =
        Situations.STANDARD
            .assess(MarketData.fred(Path.of("src/examples/article/market.csv")), day)
            .declared(Situations.declaration(CyclePhase.EARLY_RECOVERY, day).aged(3));
    Recommendation advice =
        Situations.on(day, Stage.ER1)
            .in(market)
            .client(RiskProfile.R1, SHORT)
            .holds("IVV", "70")
            .holds("IWM", "30")
            .advice();

    assertThat(advice.ownReading()).isNotNull();
    assertThat(advice.ownReading().phase()).isNotNull();
    assertThat(advice.ownReading().sleeveTarget()).isNull();
    assertThat(advice.ownReading().weights()).isEmpty();
    assertThat(advice.audit(Lang.EN)).contains("Own reading").doesNotContain("would advise");
  }

  @Test
  void aKoreanNeutralProfileThatHoldsASleeveSeesAnAdviserAndKeepsIt() {
    Situations situation =
        Situations.in(Stage.ER1)
            .resident(Residency.KR, 45, RiskProfile.R3, 61)
            .holds("IVV", "70")
            .holds("IWM", "30");
    Recommendation advice = situation.advice();

    assertThat(advice.decision()).isEqualTo(Decision.NOT_SUITABLE);
    assertThat(advice.trades()).isEmpty();
    assertThat(said(advice)).contains("see an adviser");
    assertThat(ids(advice.cautions())).doesNotContain("settle-expired");
  }

  @Test
  void staleFiguresStillTellTheDayOnWhichTheLastTiltExpired() {
    Path figures = Path.of("src/test/resources/excerpts/us-2019-01-to-2026-01.csv");
    MarketView stale = Situations.STANDARD.assess(MarketData.fred(figures), Situations.DAY);
    Recommendation advice =
        Situations.in(Stage.UNKNOWN)
            .in(stale)
            .resident(Residency.KR, 45, RiskProfile.R3, 61)
            .holds("IVV", "70")
            .holds("IWM", "30")
            .advice();

    assertThat(advice.phase().stage()).isEqualTo(Stage.UNKNOWN);
    assertThat(advice.decision()).isEqualTo(Decision.NOT_SUITABLE);
    // the recovery's first month is 2024-10
    assertThat(said(advice)).contains("the Russell tilt expired on 2025-10-01");
  }

  @Test
  void whoMayNotHoldTheSleeveIsToldTheDayOnWhichTheTiltOfAHeldRussellFundExpired() {
    Recommendation advice =
        Situations.in(Stage.ER3)
            .resident(Residency.KR, 45, RiskProfile.R3, SHORT)
            .holds("IVV", "70")
            .holds("IWM", "30")
            .advice();

    // month 15 on 2026-01-16: the recovery began on 2024-11-16, its twelve months were over a year
    // on
    assertThat(said(advice))
        .contains("the Russell tilt expired on 2025-11-16")
        .contains("(30 % of the equity money) is left as it is");
    assertThat(advice.audit(Lang.KO)).contains("2025-11-16에 끝났습니다");
  }

  @Test
  void whereTheSameNeutralProfileLivesElsewhereALongHorizonHoldsNoRussellEither() {
    Recommendation advice =
        Situations.in(Stage.ER1)
            .resident(Residency.US, 45, RiskProfile.R3, 61)
            .client(c -> c.withdrawing(Percent.of(6)))
            .holds("IVV", "85")
            .holds("IJR", "15")
            .advice();

    assertThat(advice.weights())
        .filteredOn(weight -> weight.id().equals("IWM"))
        .extracting(Weight::target)
        .isEmpty();
    assertThat(advice.decision()).isNotEqualTo(Decision.NOT_SUITABLE);
  }
}
