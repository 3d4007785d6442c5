package dev.smallcap.advisor.author.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.EditedRules;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.terms.PolicyException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no case would notice. */
@Tag("slow")
class MutationTest {
  @TempDir private Path folder;

  @Test
  @Tag("long")
  void theCasesOfTheShippedPolicyNoticeEveryChangeButThoseExplained() {
    MutationReport report =
        Mutation.of(PolicyModels.of(Situations.STANDARD)).run(name -> true, (d, a, s) -> {});

    assertThat(report.unexplained()).isEmpty();
    assertThat(report.stale()).isEmpty();
    assertThat(report.mutants()).isGreaterThan(1_500);
    assertThat(report.killed()).isGreaterThan(1_500);
  }

  @Test
  void aMissingBoundaryCaseIsNamedWithItsFileItsLineAndACaseToStartFrom() {
    EditedRules rules =
        EditedRules.in(folder)
            .without("cases/held.csv", ",61,4,,")
            .without("cases/survivors.csv", "becomes")
            .without("cases/survivors.csv", "concludes");

    MutationReport report =
        Mutation.of(PolicyModels.of(rules.policy()))
            .run(name -> name.startsWith("held-withdrawals"), (d, a, s) -> {});

    assertThat(report.unexplained())
        .singleElement()
        .satisfies(
            survivor -> {
              assertThat(survivor.mutant().name())
                  .isEqualTo("held-withdrawals: withdrawals > $limit turned to >=");
              assertThat(survivor.mutant().file()).isEqualTo("client/held.drl");
              assertThat(survivor.mutant().line()).isEqualTo(58);
              assertThat(survivor.toString())
                  .contains("a case in which withdrawals equals $limit", "like:");
            });
    assertThat(report.score()).isNotEqualTo("100.0 %");
  }

  @Test
  void aSurvivorWithAReasonIsExplainedAndAReasonWithoutASurvivorIsStale() {
    EditedRules rules =
        EditedRules.in(folder)
            .without("cases/held.csv", ",61,4,,")
            .edit(
                "cases/survivors.csv",
                text ->
                    text.lines().findFirst().orElseThrow()
                        + "\nheld-withdrawals: withdrawals > $limit turned to >=,accepted\n"
                        + "held-withdrawals: removed,accepted\n");

    MutationReport report =
        Mutation.of(PolicyModels.of(rules.policy()))
            .run(name -> name.startsWith("held-withdrawals"), (d, a, s) -> {});

    assertThat(report.survivors()).hasSize(1);
    assertThat(report.unexplained()).isEmpty();
    assertThat(report.stale()).containsExactly("held-withdrawals: removed");
  }

  @Test
  void aPolicyWhoseCasesFailIsNotMutated() {
    EditedRules rules =
        EditedRules.in(folder)
            .edit(
                "cases/horizon.csv", text -> text.replace("horizon-short SHORT", "horizon-short"));

    assertThatThrownBy(
            () -> Mutation.of(PolicyModels.of(rules.policy())).run(name -> true, (d, a, s) -> {}))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("Six months are short")
        .hasMessageContaining("\nMaybe run the command test");
  }

  @Test
  void theProgressIsToldAfterEveryMutant() {
    List<Integer> told = Collections.synchronizedList(new ArrayList<>());

    MutationReport report =
        Mutation.of(PolicyModels.of(Situations.STANDARD))
            .run(name -> name.startsWith("horizon-short"), (done, all, alive) -> told.add(done));

    assertThat(told).hasSize(report.mutants()).contains(1, report.mutants());
  }
}
