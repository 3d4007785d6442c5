package dev.smallcap.advisor.decide.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.Parameters;
import dev.smallcap.advisor.rulebook.Releases;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.conclusion.ActivityFinding;
import dev.smallcap.advisor.rulebook.fact.MonthFigures;
import dev.smallcap.advisor.terms.CyclePhase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Growth rates that no index with a few decimals meets exactly, handed to the rules as facts. */
class ExactLimitsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 16);
  private static final MarketRules RULES =
      MarketRules.of(
          PolicyModels.of(Situations.STANDARD).engine().group("market"),
          Parameters.parse(RuleFiles.standard().text("parameters.csv")).on(DAY),
          DAY,
          Releases.parse(RuleFiles.standard().text("releases.csv")));

  @ParameterizedTest
  @CsvSource({
    "-5.0,         0.00, RECESSION",
    "-4.999999999, 0.00, EXPANSION",
    "-0.000000001, 0.50, RECESSION",
    "0,            0.50, EXPANSION",
    "-0.000000001, 0.49, EXPANSION"
  })
  void aRecessionNeedsACollapseOrRisingUnemploymentWithShrinkingActivity(
      String activity, String sahm, CyclePhase expected) {
    assertThat(RULES.first(judge(activity, "0", sahm))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0,            -1.0,         true",
    "0,            -1.000000001, false",
    "-0.000000001, 0,            false",
    "0.000000001,  0,            true"
  })
  void activityRecoversFromZeroOnWithConsumptionFromMinusOneOn(
      String activity, String consumption, boolean expected) {
    assertThat(
            judge(activity, consumption, "0").stream()
                .anyMatch(finding -> finding.conclusion() instanceof ActivityFinding))
        .isEqualTo(expected);
  }

  private static List<Finding> judge(String activity, String consumption, String sahm) {
    BigDecimal slope = new BigDecimal("2.00");
    return RULES
        .judge(
            List.of(
                new MonthFigures(
                    YearMonth.of(2025, 12),
                    BigDecimal.ONE,
                    BigDecimal.ZERO,
                    new BigDecimal(consumption),
                    new BigDecimal(activity),
                    new BigDecimal(sahm),
                    new BigDecimal(sahm),
                    slope,
                    slope)))
        .findings();
  }
}
