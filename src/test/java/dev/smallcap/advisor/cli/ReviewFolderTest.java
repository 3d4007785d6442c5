package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReviewFolderTest {
  @TempDir private Path folder;

  /** A copy of the rules, one of which compares with a number. */
  private Workbench broken() {
    return bench()
        .replace(
            "rules/client/horizon.drl",
            "$months : horizonMonths, horizonMonths <= $limit )",
            "$months : horizonMonths, horizonMonths <= 12 )");
  }

  private Workbench bench() {
    return new Workbench(folder)
        .without("--client", "--holdings", "--market", "--as-of")
        .command("review")
        .policyCopy();
  }

  @Test
  @Tag("long")
  void theShippedRulesHaveNoErrors() {
    Ran ran = Ran.of("review");
    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("0 errors, ");
  }

  @Test
  @Tag("slow")
  void anErrorIsShownAtItsPlaceAndEndsWithExitCode1() {
    Ran ran = broken().run();
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains(folder + "/rules/client/horizon.drl:19:59  error  number\n")
        .contains("\n  The number (12) stands in a rule.\n  Maybe put it into parameters.csv ")
        .doesNotContain("0 errors");
  }

  @Test
  @Tag("long")
  void koreanThatSomebodyComparedIsStampedByItsKeyAndByNothingElse() {
    Workbench bench =
        bench()
            .replace("rules/words/en.properties", "label.now=now", "label.now=today")
            .replace("rules/words/en.properties", "label.yes=yes", "label.yes=sure");
    assertThat(bench.run().out()).contains("  warning  translation-stale\n", "2 warnings");

    Ran ran = bench.set("--stamp", "label.now").run();

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("(label.yes)", "1 warning in ").doesNotContain("label.now");
  }

  @Test
  void aStampNeedsAFolderAndWordsThatAreThere() {
    Ran nowhere = Ran.of("review", "--stamp", "label.now");
    assertThat(nowhere.exit()).isEqualTo(2);
    assertThat(nowhere.err()).contains("in which folder", "--policy FOLDER");

    Ran misspelt = bench().set("--stamp", "label.no-such").run();
    assertThat(misspelt.exit()).isEqualTo(2);
    assertThat(misspelt.err()).contains("There is no English under (label.no-such).");
  }

  @Test
  @Tag("slow")
  void jsonCountsTheRemarks() {
    Ran ran = broken().set("--format", "json").run();
    JsonNode tree = new JsonMapper().readTree(ran.out());
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(tree.path("errors").intValue()).isPositive();
    assertThat(tree.path("remarks").size())
        .isEqualTo(tree.path("errors").intValue() + tree.path("warnings").intValue());
    assertThat(tree.path("remarks").path(0).path("severity").stringValue()).isEqualTo("error");
    assertThat(tree.path("remarks").path(0).path("file").stringValue())
        .isEqualTo("client/horizon.drl");
  }

  @Test
  @Tag("slow")
  void sarifNamesTheFileByItsUri() {
    Ran ran = broken().set("--format", "sarif").run();
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .contains("\"version\": \"2.1.0\"", "\"ruleId\": \"number\"")
        .contains("\"uri\": \"" + folder.toUri() + "rules/client/horizon.drl\"");
  }

  @Test
  @Tag("long")
  void junitFailsTheFile() {
    Ran ran = broken().set("--format", "junit").run();
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .contains("<testsuite name=\"client/horizon.drl\"", "<failure message=\"The number (12)")
        .contains("<testcase classname=\"client/tilt.drl\" name=\"no remarks\" time=\"0\"/>");
  }

  @ParameterizedTest
  @Tag("long")
  @CsvSource({"text", "json", "sarif", "junit"})
  void theSameFolderGivesTheSameBytes(String format) {
    Workbench broken = broken().set("--format", format);
    assertThat(broken.run()).isEqualTo(broken.run());
  }

  @Test
  @Tag("long")
  void aFolderCanBeReviewedAgainstAnEarlierOne() {
    Ran ran = bench().option("--against", "rules").run();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
  }

  @ParameterizedTest
  @Tag("slow")
  @CsvSource({"--policy, nowhere", "--against, nowhere", "--policy, market.csv"})
  void aFolderThatCannotBeReadEndsWithExitCode2(String option, String path) {
    Ran ran = bench().option(option, path).run();
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(path, "\nMaybe ");
  }
}
