package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.EditedRules;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.catalogue.Catalogue;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that say what the cases miss. */
@Tag("slow")
class CoverageAndMutationTest {
  @TempDir private Path folder;

  @Test
  @Tag("long")
  void theShippedPolicyIsCoveredWholly() {
    int shipped = Catalogue.of(RuleFiles.standard()).rules().size();
    Ran ran = Ran.of("coverage", "--fail-under", "100");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .startsWith("what ")
        .containsPattern("rules +" + shipped + " +\\d+ of \\d+ +100 %\n")
        .containsPattern("cells +168 +168 of 168 +100 %\n");
  }

  @Test
  @Tag("long")
  void whatNoCaseSawIsNamedWithItsPlaceAndTheThresholdFails() {
    EditedRules.in(folder).without("cases/horizon.csv", ",13,");
    Ran ran = Ran.of("coverage", "--policy", folder.toString(), "--fail-under", "100");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .contains(
            """
            client/horizon.drl:31:42  horizon-mid: horizonMonths > $short
              not seen: held within a step of its boundary
            """);
    assertThat(Ran.of("coverage", "--policy", folder.toString()).exit()).isZero();
  }

  @Test
  @Tag("long")
  void coverageAsJsonSaysTheSame() {
    assertThat(Ran.of("coverage", "--format", "json").out())
        .startsWith("{\n  \"cases\": ")
        .contains(
            "\"kind\": \"rule\"", "\"unseen\": []", "\"settled\": [\n    \"cycle.activity.weight\"")
        .doesNotContain("\"unseen\": [\n");
  }

  @Test
  void aThresholdThatIsNoPercentageIsRefused() {
    Ran ran = Ran.of("coverage", "--fail-under", "101");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("(101) is no percentage from 0 to 100\nMaybe ");
  }

  @Test
  @Tag("long")
  void everyChangeOfARuleIsNoticed() {
    Ran ran = Ran.of("mutate", "--only", "horizon-short");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).matches("\\d+ mutants: \\d+ killed, .* 0 survive .*; score 100.0 %\n");
    assertThat(Ran.of("mutate", "--only", "horizon-short", "--format", "json").out())
        .contains("\"survived\": 0", "\"survivors\": []", "\"score\": \"100.0 %\"");
  }

  @Test
  @Tag("long")
  void aChangeThatNoCaseNoticesFails() {
    EditedRules.in(folder).without("cases/held.csv", ",61,4,,");
    Ran ran = Ran.of("mutate", "--policy", folder.toString(), "--only", "held-withdrawals");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .startsWith(
            """
            client/held.drl:58 held-withdrawals: withdrawals > $limit turned to >=
              missing: a case in which withdrawals equals $limit
              like:    cases/held.csv:\
            """);
  }

  @Test
  void theProgressIsShownOnATerminalAloneAndTakenAway() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    ProgressLine plain = new ProgressLine(err, Style.PLAIN);
    plain.mutants(1, 10, 0);
    plain.clear();
    assertThat(bytes.size()).isZero();

    ProgressLine shown = new ProgressLine(err, Style.COLOURED);
    shown.mutants(3, 10, 1);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("\r3 of 10 mutants, 1 survive ");
    shown.clear();
    assertThat(bytes.toString(StandardCharsets.UTF_8)).endsWith(" \r");
  }
}
