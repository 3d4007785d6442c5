package dev.smallcap.advisor.author.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.EditedRules;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.terms.PolicyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
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
  @Tag("long")
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
  @Tag("long")
  void aRowIsNoticedByCasesOfItsOwnDaysAlone() {
    MutationReport report = mutated("shares.decimals,2026-07-01,6,decimals,a view\n");

    assertThat(report.mutants()).isEqualTo(4);
    assertThat(report.killed()).isEqualTo(2);
    assertThat(report.survivors())
        .extracting(survivor -> survivor.mutant().name())
        .containsExactly(
            "shares.decimals from 2026-07-01: 6 becomes 7",
            "shares.decimals from 2026-07-01: 6 becomes 5");
    assertThat(report.survivors())
        .allSatisfy(survivor -> assertThat(survivor.mutant().line()).isEqualTo(lastLine()))
        .extracting(Survivor::missing)
        .containsExactly(
            "a case whose answer differs between 6 and 7",
            "a case whose answer differs between 6 and 5");
  }

  @Test
  @Tag("long")
  void aRowThatNoCaseIsDatedInSurvivesAndTheReportSaysSo() {
    MutationReport report =
        mutated(
            """
            band.russell,2026-06-29,20,percent of the target,a view
            band.russell,2026-07-01,20,percent of the target,a view
            """);

    assertThat(report.survivors())
        .filteredOn(survivor -> survivor.mutant().name().contains("2026-06-29"))
        .extracting(Survivor::missing)
        .containsExactly(
            "a case whose answer differs between 20 and 21, dated from 2026-06-29 to 2026-06-30: no"
                + " case is dated while this is in force",
            "a case whose answer differs between 20 and 19, dated from 2026-06-29 to 2026-06-30: no"
                + " case is dated while this is in force");
  }

  @Test
  void aRuleThatIsGoneDoesNotMoveTheDayThatTheOtherCasesAreAskedFor() {
    PolicyModel policy =
        PolicyModels.of(
            EditedRules.in(folder)
                .edit("client/held.drl", held -> held.replaceFirst("2026-01-01", "2026-07-01"))
                .policy());
    Rule newest =
        policy.rules().stream()
            .filter(rule -> rule.since().equals(LocalDate.of(2026, 7, 1)))
            .findFirst()
            .orElseThrow();

    assertThat(policy.replacing(newest, null).latestDay()).isEqualTo("2026-07-01");
  }

  private MutationReport mutated(String rows) {
    EditedRules rules = EditedRules.in(folder).edit("parameters.csv", text -> text + rows);
    return Mutation.of(PolicyModels.of(rules.policy()))
        .run(name -> name.startsWith(rows.substring(0, rows.indexOf(','))), (d, a, s) -> {});
  }

  private int lastLine() {
    try (Stream<String> lines = Files.lines(folder.resolve("parameters.csv"))) {
      return (int) lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  @Tag("long")
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
  @Tag("long")
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
  @Tag("long")
  void theProgressIsToldAfterEveryMutant() {
    List<Integer> told = Collections.synchronizedList(new ArrayList<>());

    MutationReport report =
        Mutation.of(PolicyModels.of(Situations.STANDARD))
            .run(name -> name.startsWith("horizon-short"), (done, all, alive) -> told.add(done));

    assertThat(told).hasSize(report.mutants()).contains(1, report.mutants());
  }
}
