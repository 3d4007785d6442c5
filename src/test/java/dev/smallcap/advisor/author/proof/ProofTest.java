package dev.smallcap.advisor.author.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.EditedRules;
import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.cli.json.CertificateJson;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.terms.InputException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ProofTest {
  @Test
  @Tag("long")
  void everyCellOfTheShippedPolicyIsProved() {
    Proof proof =
        Proof.of(
            PolicyModels.of(Situations.STANDARD),
            Situations.DAY,
            new Proof.Effort(1_000, 100, true));

    assertThat(proof.faults()).isEmpty();
    assertThat(proof.stale()).isEmpty();
    assertThat(proof.agreement().situations()).isGreaterThanOrEqualTo(1_000);
    assertThat(proof.invariants())
        .noneMatch(looked -> looked.scope() == InvariantScope.Extent.NOTHING)
        .hasSizeGreaterThan(60);
  }

  @Test
  @Tag("long")
  void aCertificateIsTheSameEachTime() {
    Proof.Effort little = new Proof.Effort(500, 50, false);
    String once =
        CertificateJson.write(
            List.of(Proof.of(PolicyModels.of(Situations.STANDARD), Situations.DAY, little)));

    assertThat(
            CertificateJson.write(
                List.of(Proof.of(PolicyModels.of(Situations.STANDARD), Situations.DAY, little))))
        .isEqualTo(once)
        .contains(Situations.STANDARD.fingerprint(), "\"result\": \"proved\"");
  }

  @Test
  @Tag("long")
  void trucesAreMadeOnlyWithWhatDoesNothing(@TempDir Path folder) {
    Policy policy =
        EditedRules.in(folder)
            .edit("accepted.csv", text -> text + "GAP,Verdict,it is rare\n")
            .policy();

    assertThatThrownBy(
            () -> Proof.of(PolicyModels.of(policy), Situations.DAY, new Proof.Effort(1, 1, false)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("accepted.csv, line 6: the finding (GAP) cannot be accepted")
        .hasMessageContaining("mend the policy");
  }
}
