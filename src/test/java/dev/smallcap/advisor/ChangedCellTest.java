package dev.smallcap.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.advice.MatrixRow;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Stance;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A firm changes cells of the matrix by appended rows. */
@Tag("slow")
class ChangedCellTest {
  private static final LocalDate CHANGE = LocalDate.of(2026, 7, 1);

  @TempDir private Path folder;
  private int copies;

  private Policy with(String... rows) {
    return EditedRules.in(folder.resolve("rules-" + copies++))
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
  @Tag("long")
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
  @Tag("long")
  void everyStanceOfEveryPhaseHasARuleOfItsOwn() {
    List<String> stages = List.of("ER1", "ER2", "ER3", "EXPANSION", "LATE", "RECESSION");
    List<String> asked = List.of("BUILD,12", "HOLD,12", "EXIT,0");
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      for (String stage : stages) {
        for (String horizon : List.of("SHORT", "MID", "LONG")) {
          String from = CHANGE.plusMonths(i).toString();
          rows.add(String.join(",", stage, horizon, "R4", from, asked.get(i), "0,100,0,x"));
        }
      }
    }
    Policy policy = with(rows.toArray(String[]::new));

    for (int i = 0; i < asked.size(); i++) {
      Stance stance = Stance.valueOf(asked.get(i).substring(0, asked.get(i).indexOf(',')));
      assertThat(policy.matrix(CHANGE.plusMonths(i), Residency.US))
          .filteredOn(row -> row.risk() == RiskProfile.R4 && row.stage() != Stage.UNKNOWN)
          .hasSize(18)
          .allMatch(row -> row.stance() == stance);
    }
  }

  @Test
  @Tag("long")
  void aCellThatNoRuleSpeaksOfIsRefused() {
    assertThatThrownBy(() -> with("UNKNOWN,SHORT,R5,2026-07-01,BUILD,10,0,100,0,x"))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("No rule speaks of (BUILD) in the cell (UNKNOWN SHORT R5)");
    assertThatThrownBy(() -> with("LATE,LONG,R5,2026-07-01,BUILD,10,50,50,0,x"))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("No rule speaks of (50/50/0) in the cell (LATE LONG R5)");
  }
}
