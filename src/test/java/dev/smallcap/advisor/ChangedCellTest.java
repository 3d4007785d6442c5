package dev.smallcap.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.advice.MatrixRow;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Residency;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A firm changes cells of the matrix by appended rows. */
class ChangedCellTest {
  private static final LocalDate CHANGE = LocalDate.of(2026, 7, 1);

  @TempDir private Path folder;

  private Policy with(String... rows) {
    return EditedRules.in(folder)
        .edit("sleeve.csv", text -> text + String.join("\n", rows) + "\n")
        .policy();
  }

  private static Map<String, String> matrix(Policy policy, LocalDate day) {
    return policy.matrix(day, Residency.US).stream()
        .collect(
            Collectors.toMap(
                row -> row.stage() + " " + row.horizon() + " " + row.risk(), MatrixRow::toString));
  }

  @Test
  void oneRowChangesOneCellFromItsDayOn() {
    Policy changed = with("ER1,SHORT,R5,2026-07-01,BUILD,18,80,10,10,house view");
    Map<String, String> before = matrix(Policy.standard(), CHANGE);
    Map<String, String> after = matrix(changed, CHANGE);

    assertThat(matrix(changed, CHANGE.minusDays(1))).isEqualTo(before);
    assertThat(after.get("ER1 SHORT R5")).isNotEqualTo(before.get("ER1 SHORT R5"));
    after.remove("ER1 SHORT R5");
    before.remove("ER1 SHORT R5");
    assertThat(after).isEqualTo(before);
  }

  @Test
  void everyStanceOfEveryPhaseHasARuleOfItsOwn() {
    Policy policy = Policy.standard();
    for (String stage : List.of("ER1", "ER2", "ER3", "EXPANSION", "LATE", "RECESSION")) {
      for (String horizon : List.of("SHORT", "MID", "LONG")) {
        for (String asked : List.of("BUILD,12", "HOLD,12", "EXIT,0")) {
          assertThat(
                  EditedRules.in(folder.resolve(stage + horizon + asked.substring(0, 4)))
                      .edit(
                          "sleeve.csv",
                          text ->
                              text
                                  + String.join(
                                      ",", stage, horizon, "R4,2026-07-01", asked, "0,100,0,x\n"))
                      .policy()
                      .matrix(CHANGE, Residency.US))
              .as(stage + " " + horizon + " " + asked)
              .hasSameSizeAs(policy.matrix(CHANGE, Residency.US))
              .anyMatch(
                  row ->
                      (row.stage() + "," + row.horizon() + "," + row.risk())
                              .equals(stage + "," + horizon + ",R4")
                          && asked.startsWith(String.valueOf(row.stance())));
        }
      }
    }
  }

  @Test
  void aCellThatNoRuleSpeaksOfIsRefused() {
    assertThatThrownBy(() -> with("UNKNOWN,SHORT,R5,2026-07-01,BUILD,10,0,100,0,x"))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("No rule speaks of (BUILD) in the cell (UNKNOWN SHORT R5)");
    assertThatThrownBy(() -> with("LATE,LONG,R5,2026-07-01,BUILD,10,50,50,0,x"))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("No rule speaks of (50/50/0) in the cell (LATE LONG R5)");
  }
}
