package dev.smallcap.advisor.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.EditedRules;
import dev.smallcap.advisor.Situations;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the cases have seen. */
class CoverageTest {
  private static final Coverage SHIPPED = Coverage.of(Situations.STANDARD);
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void theCasesOfTheShippedPolicySeeAllOfIt(Item.Kind kind) {
    assertThat(SHIPPED.of(kind)).isNotEmpty().allMatch(item -> item.unseen().isEmpty());
    assertThat(SHIPPED.percent(kind)).isEqualTo(100);
  }

  @Test
  void everyRuleComparisonAndCellOfTheMatrixIsCounted() {
    assertThat(SHIPPED.of(Item.Kind.RULE)).hasSize(167);
    assertThat(SHIPPED.of(Item.Kind.CELL)).hasSize(7 * 3 * 5);
    assertThat(SHIPPED.settled()).contains("band", "decision.change").doesNotContain("sleeve.cap");
  }

  @Test
  void aComparisonWithAParameterHasTwoSidesMoreAtItsBoundary() {
    assertThat(item(SHIPPED, "horizon-short: horizonMonths <= $limit").sides())
        .containsExactly(
            Side.HELD, Side.NOT_HELD, Side.HELD_AT_BOUNDARY, Side.NOT_HELD_AT_BOUNDARY);
    assertThat(item(SHIPPED, "held-long: drawdown == false").sides())
        .containsExactly(Side.HELD, Side.NOT_HELD);
  }

  @Test
  @Tag("slow")
  void aBoundaryThatNoCaseStandsAtIsNotSeen() {
    Coverage fewer =
        Coverage.of(EditedRules.in(folder).without("cases/horizon.csv", ",13,").policy());

    assertThat(unseen(fewer))
        .contains("horizon-mid: horizonMonths > $short [HELD_AT_BOUNDARY]")
        .contains("horizon-short: horizonMonths <= $limit [NOT_HELD_AT_BOUNDARY]");
    assertThat(fewer.percent(Item.Kind.CONDITION)).isLessThan(100);
  }

  private static List<String> unseen(Coverage coverage) {
    return coverage.items().stream()
        .filter(item -> !item.unseen().isEmpty())
        .map(item -> item.name() + " " + item.unseen())
        .toList();
  }

  private static Item item(Coverage coverage, String name) {
    return coverage.items().stream()
        .filter(item -> item.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
