package dev.smallcap.advisor.decide.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Series;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GapsBesideDeclarationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 5);
  private static final Declaration LATE =
      Declaration.of(CyclePhase.LATE, DAY, "investment committee", "house view");

  @Test
  void figuresThatCannotBeUsedAreSaidBesideADeclaredPhase() {
    MarketData stale =
        new MarketData(
            Map.of(Series.GS10, new TreeMap<>(Map.of(YearMonth.of(2025, 12), BigDecimal.ONE))));

    assertThat(Policy.standard().assess(stale, DAY).declared(LATE).cautions())
        .extracting(Reason::ruleId)
        .contains("data-stale", "cycle-missing");
  }

  @Test
  void aDeclaredPhaseWithoutAnyFiguresIsNotCautionedAboutThem() {
    assertThat(Policy.standard().assess(MarketData.none(), DAY).declared(LATE).cautions())
        .extracting(Reason::ruleId)
        .containsExactly("notes-unapproved");
  }
}
