package dev.smallcap.advisor.decide.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Series;
import dev.smallcap.advisor.terms.Sign;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignsTest {
  @Test
  void eachSignIsReadFromTheMonthAssessed() {
    assertThat(flat().assess("2026-03-31").signs()).isEqualTo(signs(false, true, true, false));
    assertThat(flat().cut("2026-01").assess("2026-03-31").signs())
        .isEqualTo(signs(true, true, true, false));
    assertThat(flat().cut("2025-01").slump("2026-01").assess("2026-03-31").signs())
        .isEqualTo(signs(true, true, true, true));
    assertThat(
            flat()
                .at(Series.CPIAUCSL, "2026-03", "105")
                .at(Series.DPCERA3M086SBEA, "2026-03", "99")
                .assess("2026-03-31")
                .signs())
        .isEqualTo(signs(false, false, false, false));
  }

  @Test
  void aDeclaredRecoveryWithFewerThanAllSignsIsSaidWithTheirNumber() {
    MarketView two = declared(flat(), CyclePhase.EARLY_RECOVERY);
    MarketView three = declared(flat().cut("2026-01"), CyclePhase.EARLY_RECOVERY);

    assertThat(MadeUp.cautions(two)).contains("notes-signs");
    assertThat(held(two)).hasToString("2");
    assertThat(held(three)).hasToString("3");
  }

  @Test
  void aDeclaredRecoveryWithAllSignsNeedsNoSuchCaution() {
    MarketView market = declared(flat().cut("2025-01").slump("2026-01"), CyclePhase.EARLY_RECOVERY);

    assertThat(MadeUp.cautions(market)).doesNotContain("notes-signs");
  }

  @Test
  void noOtherDeclaredPhaseNeedsTheSigns() {
    assertThat(MadeUp.cautions(declared(flat(), CyclePhase.EXPANSION)))
        .containsExactly("notes-unapproved");
  }

  @Test
  void advice2027OrLaterSaysThatTheArticleSpeaksOf2026() {
    MadeUp figures = MadeUp.flat("2022-01", "2027-12");

    assertThat(MadeUp.cautions(figures.assess("2026-12-31"))).isEmpty();
    assertThat(MadeUp.cautions(figures.assess("2027-01-01")))
        .containsExactly("notes-review", "notes-year");
    assertThat(MadeUp.cautions(figures.assess("2027-12-31")))
        .containsExactly("notes-review", "notes-year");
  }

  private static Object held(MarketView market) {
    return market.cautions().stream()
        .filter(caution -> caution.ruleId().equals("notes-signs"))
        .findFirst()
        .orElseThrow()
        .values()
        .get("held");
  }

  private static MarketView declared(MadeUp figures, CyclePhase phase) {
    return figures
        .assess("2026-03-31")
        .declared(Declaration.of(phase, LocalDate.of(2026, 3, 31), "Kim", "a view"));
  }

  private static Map<Sign, Boolean> signs(
      boolean cuts, boolean prices, boolean consumption, boolean slump) {
    return Map.of(
        Sign.RATE_CUTS, cuts,
        Sign.STABLE_PRICES, prices,
        Sign.RECOVERING_CONSUMPTION, consumption,
        Sign.AFTER_SLUMP, slump);
  }

  private static MadeUp flat() {
    return MadeUp.flat("2022-01", "2026-12");
  }
}
