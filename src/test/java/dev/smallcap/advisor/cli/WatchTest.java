package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.RuleFiles;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class WatchTest {
  private static final String GOOD =
      RuleFiles.standard().text("cases/horizon.csv") + "A,12,horizon-short SHORT\n";

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private Thread watching;
  private Path cases;

  @BeforeEach
  void watchACopyOfThePolicyWithOneCase() throws Exception {
    new Workbench(folder).policyCopy();
    Path rules = folder.resolve("rules");
    cases = Files.writeString(rules.resolve("cases/horizon.csv"), GOOD);
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    String[] args = {"test", "--watch", "--case", "horizon", "--policy", rules.toString()};
    watching = new Thread(() -> Main.run(args, stream, stream), "watching");
    watching.start();
    waitFor("6 cases: 6 passed");
  }

  @AfterEach
  void stop() throws Exception {
    watching.interrupt();
    watching.join(TimeUnit.SECONDS.toMillis(20));
    assertThat(watching.isAlive()).isFalse();
  }

  @Test
  @Tag("long")
  void theCasesRunAgainOnEachSaveWhateverIsBrokenInBetween() throws Exception {
    Files.writeString(cases, GOOD.replace("A,12", "A,13"));
    waitFor("6 cases: 5 passed, 1 failed");

    replace(cases, GOOD.replace("A,12", "A,soon"));
    waitFor("the horizon months (soon)");

    replace(cases, GOOD + "B,13,horizon-mid MID\n");
    waitFor("7 cases: 7 passed, 0 failed");

    Path rule = folder.resolve("rules/client/horizon.drl");
    String text = Files.readString(rule);
    Files.writeString(rule, text.replace("horizonMonths <= $limit", "horizonMunths <= $limit"));
    waitFor("horizonMunths");

    Files.writeString(rule, text.replace("Horizon.MID ) );", "Horizon.LONG ) );"));
    waitFor("FAILED cases/horizon.csv:8 B");
  }

  @Test
  @Tag("long")
  void aFolderThatIsReplacedIsWatchedOn() throws Exception {
    Path rules = folder.resolve("rules");
    Path copy = folder.resolve("copy");
    new Workbench(copy).policyCopy();
    Files.move(rules, folder.resolve("old"));
    Files.move(copy.resolve("rules"), rules);
    waitFor(" cases: ");

    Files.writeString(cases, GOOD.replace("A,12", "A,13"));
    waitFor("FAILED cases/horizon.csv:7 A");
  }

  /** As editors do that write beside the file and then rename. */
  private static void replace(Path file, String text) throws Exception {
    Path beside = Files.writeString(file.resolveSibling(".half"), text);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private void waitFor(String text) throws Exception {
    for (int i = 0; i < 600; i++) {
      String said = out.toString(StandardCharsets.UTF_8);
      int at = said.indexOf(text);
      if (at >= 0 && said.indexOf("Ctrl-C ends.\n\n", at) >= 0) {
        out.reset();
        return;
      }
      Thread.sleep(50);
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).contains(text);
  }
}
