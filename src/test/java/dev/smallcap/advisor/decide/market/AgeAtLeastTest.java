package dev.smallcap.advisor.decide.market;

import static dev.smallcap.advisor.terms.CyclePhase.EARLY_RECOVERY;
import static dev.smallcap.advisor.terms.CyclePhase.UNKNOWN;
import static dev.smallcap.advisor.terms.Series.GS10;
import static dev.smallcap.advisor.terms.Series.INDPRO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.MonthLabel;
import org.junit.jupiter.api.Test;

class AgeAtLeastTest {
  @Test
  void aRecoveryThatIsTheFirstLabelOfTheFileMayBeOlder() {
    // the file of 2023-01 has its first label in 2024-07
    MadeUp figures = MadeUp.flat("2023-01", "2025-12").cut("2024-06").slump("2024-07");

    assertThat(figures.label("2024-06")).isEqualTo(UNKNOWN);
    expect(figures, "2024-07", 1, true);
    expect(figures, "2024-12", 6, true);
  }

  @Test
  void aRecoverySeenToBeginIsAsOldAsCounted() {
    MadeUp figures = MadeUp.flat("2023-01", "2025-12").cut("2024-06").slump("2024-08");

    expect(figures, "2024-08", 1, false);
    expect(figures, "2024-12", 5, false);
  }

  @Test
  void aRecoveryThatFollowsAnUnknownPhaseMayBeOlder() {
    MadeUp figures =
        MadeUp.flat("2022-01", "2025-12")
            .cut("2024-06")
            .slump("2024-07")
            .without(GS10, "2024-07", "2024-08");

    assertThat(figures.label("2024-08")).isEqualTo(UNKNOWN);
    expect(figures, "2024-09", 1, true);
  }

  @Test
  void aRecessionSeenInBetweenMakesTheAgeCertain() {
    MadeUp figures =
        MadeUp.flat("2023-01", "2025-12")
            .cut("2024-06")
            .slump("2024-07")
            .from(INDPRO, "2024-09", "90");

    expect(figures, "2024-08", 2, true);
    expect(figures, "2025-02", 1, false);
  }

  @Test
  void itIsSaidInACaution() {
    MadeUp figures = MadeUp.flat("2023-01", "2026-12").cut("2024-06").slump("2024-07");
    MarketView market = figures.assess("2026-01-31");

    assertThat(market.acting().age()).isEqualTo(19);
    assertThat(market.acting().ageAtLeast()).isTrue();
    assertThat(MadeUp.cautions(market)).containsExactly("notes-at-least");
  }

  @Test
  void aRecoverySeenToBeginHasNoSuchCaution() {
    MadeUp figures = MadeUp.flat("2022-12", "2026-12").cut("2024-06").slump("2024-07");
    MarketView market = figures.assess("2026-01-31");

    assertThat(market.acting().age()).isEqualTo(19);
    assertThat(market.acting().ageAtLeast()).isFalse();
    assertThat(MadeUp.cautions(market)).isEmpty();
  }

  private static void expect(MadeUp figures, String month, int age, boolean atLeast) {
    assertThat(figures.month(month))
        .as(month)
        .extracting(MonthLabel::label, MonthLabel::age, MonthLabel::ageAtLeast)
        .containsExactly(EARLY_RECOVERY, age, atLeast);
  }
}
