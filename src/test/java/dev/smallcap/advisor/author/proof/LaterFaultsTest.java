package dev.smallcap.advisor.author.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.EditedRules;
import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.decide.PolicyModels;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults that a dated row or rule brings in later are found from its day on. */
@Tag("slow")
class LaterFaultsTest {
  private static final Proof.Effort LITTLE = new Proof.Effort(200, 20, false);

  @Test
  @Tag("long")
  void aFaultOfALaterDayIsFoundFromThatDayOn(@TempDir Path folder) {
    Policy policy =
        EditedRules.in(folder.resolve("later"))
            .edit(
                "parameters.csv",
                text -> text + "sleeve.cap,2027-01-01,25,percent of Q,house view\n")
            .policy();

    assertThat(PolicyModels.of(policy).days())
        .containsExactly(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 1, 27),
            LocalDate.of(2026, 2, 7),
            LocalDate.of(2027, 1, 1));
    assertThat(Proof.of(PolicyModels.of(policy), LocalDate.of(2027, 1, 1), LITTLE).faults())
        .anySatisfy(
            fault -> {
              assertThat(fault.subject()).isEqualTo("sleeve-range");
              assertThat(fault.text()).contains("size is 25");
            });
  }
}
