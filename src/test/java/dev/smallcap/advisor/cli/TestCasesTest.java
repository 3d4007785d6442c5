package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Planted;
import dev.smallcap.advisor.rulebook.RuleFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class TestCasesTest {
  private static final String CASES = "rules/cases/horizon.csv";

  private static final String SHIPPED = RuleFiles.standard().text("cases/horizon.csv");

  @TempDir private Path folder;

  @BeforeEach
  void copyThePolicyWithAWrongCase() {
    Workbench bench = new Workbench(folder).policyCopy();
    bench.write(CASES, SHIPPED + "Wrong,\"13\",horizon-short SHORT\n");
  }

  @Test
  @Tag("long")
  void failuresComeFirstWithTheConditionThenTheSummary() {
    Ran ran = test();

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .startsWith("FAILED cases/horizon.csv:7 Wrong\n  expected: horizon-short SHORT\n")
        .contains("horizonMonths was 13, needed <= 12")
        .containsPattern("\n1 files, 6 cases: 5 passed, 1 failed, in \\d+\\.\\d s\n$");
  }

  @Test
  void someCasesAreChosenByFileLineOrWords() {
    assertThat(chosen("horizon:2")).startsWith("1 files, 1 cases: 1 passed, 0 failed, ");
    assertThat(chosen("rules/cases/horizon.csv")).startsWith("1 files, ");
    assertThat(chosen("the article's OWN client")).startsWith("1 files, 1 cases: 1 passed, ");
    Ran none = Ran.of("test", "--case", "weather");
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err()).startsWith("No case is (weather).\nMaybe ");
  }

  @Test
  @Tag("long")
  void whatCannotBeReadExitsWithTwoAndWritesNothing() throws Exception {
    Files.writeString(folder.resolve(CASES), SHIPPED + "A,soon,\n");
    Ran ran = test();

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .startsWith("The policy fails its review:\ncases/horizon.csv:7:3 case-row")
        .contains("the horizon months (soon)");
  }

  @Test
  void aFolderWithoutCasesIsSaidToHaveNone() throws Exception {
    try (var files = Files.walk(folder.resolve("rules/cases"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }

    assertThat(Ran.of("test", "--policy", folder.resolve("rules").toString()).err())
        .startsWith("The policy has no cases (rules/cases/).\nMaybe ");
  }

  @Test
  @Tag("long")
  void newAnswersAreWrittenAndShownAsADifference() throws Exception {
    Ran ran = test("--bless");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains("FAILED cases/horizon.csv:7 Wrong")
        .contains("--- a/cases/horizon.csv\n+++ b/cases/horizon.csv\n@@ -7,1 +7,1 @@ concludes\n")
        .contains("-Wrong,\"13\",horizon-short SHORT\n+Wrong,\"13\",horizon-mid MID\n")
        .contains("read them before you keep them");
    assertThat(Files.readString(folder.resolve(CASES)))
        .isEqualTo(SHIPPED + "Wrong,\"13\",horizon-mid MID\n");
    try (var files = Files.list(folder.resolve("rules/cases"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.startsWith("horizon"))
          .containsExactly("horizon.csv");
    }
  }

  @Test
  @Tag("long")
  void aLinkThatIsPlantedBesideTheCasesLeadsNowhere() throws Exception {
    Path other = Files.writeString(folder.resolve("other.txt"), "of the user");
    Planted.link(folder.resolve("rules/cases/.horizon.csv.half"), other);

    assertThat(test("--bless").exit()).isZero();

    assertThat(other).hasContent("of the user");
    assertThat(folder.resolve(CASES)).content().endsWith("horizon-mid MID\n");
  }

  @Test
  @Tag("long")
  void whereAllPassNothingIsWritten() throws Exception {
    Path file = folder.resolve(CASES);
    Files.writeString(file, SHIPPED + "A,11,horizon-short  SHORT\n");
    var before = Files.getLastModifiedTime(file);

    assertThat(test("--bless").out()).doesNotContain("@@");
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
  }

  @Test
  void theShippedCasesCannotBeBlessedOrWatched() {
    assertThat(Ran.of("test", "--bless").err()).contains("cannot be changed").contains("--policy");
    assertThat(Ran.of("test", "--watch").err()).contains("nothing to watch").contains("--policy");
    assertThat(test("--watch", "--bless").err()).contains("bless once");
  }

  @Test
  void withoutAPolicyTheShippedCasesRun() {
    Ran ran = Ran.of("test", "--case", "months");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).matches("1 files, \\d+ cases: \\d+ passed, 0 failed, in \\d+\\.\\d s\n");
  }

  private static String chosen(String wanted) {
    return Ran.of("test", "--case", wanted).out();
  }

  private Ran test(String... more) {
    List<String> args =
        new ArrayList<>(
            List.of("test", "--policy", folder.resolve("rules").toString(), "--case", "horizon"));
    args.addAll(List.of(more));
    return Ran.of(args.toArray(String[]::new));
  }
}
