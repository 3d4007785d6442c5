package dev.smallcap.advisor.author.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.EditedRules;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.decide.PolicyModels;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the cases have seen. */
@Tag("slow")
class CoverageTest {
  private static final Coverage SHIPPED = Coverage.of(PolicyModels.of(Situations.STANDARD));
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void theCasesOfTheShippedPolicySeeAllOfIt(CoverageTarget.Kind kind) {
    assertThat(SHIPPED.of(kind)).isNotEmpty().allMatch(item -> item.unseen().isEmpty());
    assertThat(SHIPPED.percent(kind)).isEqualTo(100);
  }

  @Test
  void everyRuleEveryCellAndEveryRowOfTheMatrixIsCounted() {
    int cells = 7 * 3 * 5;
    int rows = 7 * 3 * 3;

    assertThat(SHIPPED.of(CoverageTarget.Kind.RULE)).hasSize(258);
    assertThat(SHIPPED.of(CoverageTarget.Kind.CELL)).hasSize(cells + rows);
    assertThat(SHIPPED.settled()).contains("weight.step").doesNotContain("band", "sleeve.cap");
  }

  @Test
  void aComparisonWithAParameterHasTwoSidesMoreAtItsBoundary() {
    assertThat(item(SHIPPED, "horizon-short: horizonMonths <= $limit").sides())
        .containsExactly(
            Branch.HELD, Branch.NOT_HELD, Branch.HELD_AT_BOUNDARY, Branch.NOT_HELD_AT_BOUNDARY);
    assertThat(item(SHIPPED, "held-long: drawdown == false").sides())
        .containsExactly(Branch.HELD, Branch.NOT_HELD);
  }

  @Test
  @Tag("long")
  void aBoundaryThatNoCaseStandsAtIsNotSeen() {
    Coverage fewer =
        Coverage.of(
            PolicyModels.of(EditedRules.in(folder).without("cases/horizon.csv", ",13,").policy()));

    assertThat(unseen(fewer))
        .contains("horizon-mid: horizonMonths > $short [HELD_AT_BOUNDARY]")
        .contains("horizon-short: horizonMonths <= $limit [NOT_HELD_AT_BOUNDARY]");
    assertThat(fewer.percent(CoverageTarget.Kind.CONDITION)).isLessThan(100);
  }

  @Test
  @Tag("long")
  void aNumberIsSeenByCasesOfItsOwnDaysAlone() {
    Coverage coverage =
        Coverage.of(
            PolicyModels.of(
                EditedRules.in(folder)
                    .edit(
                        "parameters.csv",
                        text ->
                            text
                                + "senior.age,2026-06-29,65,years,a view\n"
                                + "senior.age,2026-07-01,65,years,a view\n")
                    .policy()));

    assertThat(unseen(coverage)).contains("senior.age from 2026-06-29 [USED]");
    assertThat(unseen(coverage)).doesNotContain("senior.age from 2026-07-01 [USED]");
  }

  private static List<String> unseen(Coverage coverage) {
    return coverage.items().stream()
        .filter(item -> !item.unseen().isEmpty())
        .map(item -> item.name() + " " + item.unseen())
        .toList();
  }

  private static CoverageTarget item(Coverage coverage, String name) {
    return coverage.items().stream()
        .filter(item -> item.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
