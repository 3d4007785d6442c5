package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCasesTest {
  private static final String CASES = "rules/cases/horizon.csv";

  private static final String GOOD =
      """
      case,horizon months,concludes
      A year is short,12,horizon-short SHORT; horizon-size SHORT
      """;

  @TempDir private Path folder;

  @BeforeEach
  void copyThePolicyWithTheCasesOfOneFile() throws Exception {
    Workbench bench = new Workbench(folder).policyCopy();
    try (var files = Files.list(folder.resolve("rules/cases"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        if (!name.equals("horizon.csv") && !name.equals("ordinary.csv")) {
          Files.delete(file);
        }
      }
    }
    bench.write(CASES, GOOD + "Wrong,\"13\",horizon-short SHORT\n");
  }

  @Test
  void failuresComeFirstWithTheConditionThenTheSummary() {
    Ran ran = test();

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .startsWith("FAILED cases/horizon.csv:3 Wrong\n  expected: horizon-short SHORT\n")
        .contains("horizonMonths was 13, needed <= 12")
        .containsPattern("\n1 files, 2 cases: 1 passed, 1 failed, in \\d+\\.\\d s\n$");
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
  void whatCannotBeReadExitsWithTwoAndWritesNothing() throws Exception {
    Files.writeString(folder.resolve(CASES), "case,horizon months,concludes\nA,soon,\n");
    Ran ran = test();

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("cases/horizon.csv, line 2: the horizon months (soon)");
  }

  @Test
  void aFolderWithoutCasesIsSaidToHaveNone() throws Exception {
    Files.delete(folder.resolve(CASES));

    assertThat(test().err()).startsWith("The policy has no cases (rules/cases/).\nMaybe ");
  }

  @Test
  void newAnswersAreWrittenAndShownAsADifference() throws Exception {
    Ran ran = test("--bless");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains("FAILED cases/horizon.csv:3 Wrong")
        .contains("--- a/cases/horizon.csv\n+++ b/cases/horizon.csv\n@@ -3,1 +3,1 @@ concludes\n")
        .contains(
            "-Wrong,\"13\",horizon-short SHORT\n+Wrong,\"13\",horizon-mid MID; horizon-size MID\n")
        .contains("read them before you keep them");
    assertThat(Files.readString(folder.resolve(CASES)))
        .isEqualTo(GOOD + "Wrong,\"13\",horizon-mid MID; horizon-size MID\n");
    try (var files = Files.list(folder.resolve("rules/cases"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("figures", "horizon.csv", "ordinary.csv");
    }
  }

  @Test
  void whereAllPassNothingIsWritten() throws Exception {
    Path file = folder.resolve(CASES);
    Files.writeString(
        file, "case,horizon months,concludes\nA,12,horizon-size  SHORT; horizon-short SHORT\n");
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
    String[] args = new String[3 + more.length];
    args[0] = "test";
    args[1] = "--policy";
    args[2] = folder.resolve("rules").toString();
    System.arraycopy(more, 0, args, 3, more.length);
    return Ran.of(args);
  }
}
