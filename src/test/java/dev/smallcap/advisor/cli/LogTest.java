package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTest {
  @TempDir private Path folder;
  private Path log;
  private Ran advised;

  @BeforeEach
  void anAdviceIsLogged() {
    log = folder.resolve("decisions");
    advised = Ran.example("article", Ran.declared("EARLY_RECOVERY", "--log", log.toString()));
  }

  private Path file() {
    return log.resolve("decisions-000000000001.jsonl");
  }

  private Ran log(String command, String... more) {
    String[] args = new String[3 + more.length];
    args[0] = "log";
    args[1] = command;
    args[2] = log.toString();
    System.arraycopy(more, 0, args, 3, more.length);
    return Ran.of(args);
  }

  private void edit(String from, String to) throws IOException {
    String text = Files.readString(file());
    assertThat(text).contains(from);
    Files.writeString(file(), text.replace(from, to));
  }

  @Test
  @Tag("slow")
  void whatIsLoggedIsWhatIsAnswered() {
    assertThat(advised.exit()).isZero();
    assertThat(advised.out())
        .isEqualTo(Ran.example("article", Ran.declared("EARLY_RECOVERY")).out());
    Ran shown = log("show", "--line", "2");
    assertThat(shown.exit()).isZero();
    assertThat(shown.out().substring(shown.out().indexOf('\n') + 1)).isEqualTo(advised.out());
    assertThat(log("show", "--line", "2", "--format", "json").out())
        .startsWith("{\"form\":3,\"sequence\":2,")
        .endsWith("\"}\n");
  }

  @Test
  @Tag("slow")
  void aSoundLogIsVerifiedAndRecomputed() {
    Ran.example("isa", "--log", log.toString());
    Ran verified = log("verify");
    assertThat(verified.exit()).isZero();
    assertThat(verified.out())
        .startsWith("4 lines in 1 file, 2 decisions: as they were written\nHead: 4:");
    String head = verified.out().substring(verified.out().indexOf("4:")).strip();
    assertThat(log("verify", "--head", head)).isEqualTo(verified);
    assertThat(log("replay").out()).isEqualTo("4 lines: 4 same\n");
    assertThat(log("replay", "--line", "2")).isEqualTo(new Ran(0, "1 line: 1 same\n", ""));
  }

  @Test
  @Tag("slow")
  void aChangedLineIsNamedAndItsDifferenceShown() throws IOException {
    edit("\"age\":45,", "\"age\":46,");
    Ran verified = log("verify");
    assertThat(verified.exit()).isEqualTo(1);
    assertThat(verified.out())
        .startsWith(file() + ", line 2: the line was changed: its hash is not that of its bytes.\n")
        .contains("not as they were written");
    Ran replayed = log("replay");
    assertThat(replayed.exit()).isEqualTo(1);
    assertThat(replayed.out())
        .startsWith(file() + ", line 2: /advice/id was \"")
        .endsWith("2 lines: 1 same, 1 different\n");
  }

  @Test
  void aLineWhoseTimeIsNoneIsNoLine() throws IOException {
    String at = Files.readString(file()).replaceAll("(?s).*\"at\":\"([^\"]*)\".*", "$1");
    edit(at, at.replace("T", "T9"));

    Ran shown = log("show", "--line", "2");

    assertThat(shown.exit()).isEqualTo(2);
    assertThat(shown.err())
        .isEqualTo("The log has no line of number (2).\nMaybe see what log verify says of it.\n");
    assertThat(log("verify").out()).startsWith(file() + ", line 2: ");
  }

  @Test
  @Tag("long")
  void aLineOfAnotherPolicyNeedsThatPolicy() {
    Path rules = folder.resolve("rules");
    new Workbench(folder)
        .policyCopy()
        .replace("rules/client/suitability.drl", "the client is {age}", "the client is aged {age}");
    Ran.example("isa", "--policy", rules.toString(), "--log", log.toString());
    Ran without = log("replay");
    assertThat(without.exit()).isEqualTo(1);
    assertThat(without.out()).endsWith("4 lines: 2 same, 2 no policy\n");
    assertThat(log("replay", "--policy", rules.toString()).out()).isEqualTo("4 lines: 4 same\n");
  }

  @Test
  @Tag("slow")
  void theTimeOfALineIsTheOneHandedIn() throws IOException {
    PrintStream none = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    String[] args = {
      "advise",
      "--client=src/examples/article/client.json",
      "--holdings=src/examples/article/holdings.csv",
      "--market=src/examples/article/market.csv",
      "--as-of=2026-01-26",
      "--log=" + log
    };
    Main.run(args, none, none, InstantSource.fixed(Instant.parse("2031-02-03T04:05:06Z")));
    assertThat(Files.readAllLines(file()).get(3)).contains("\"at\":\"2031-02-03T04:05:06Z\"");
  }

  @Test
  @Tag("slow")
  void whatCannotBeLoggedIsNotAnswered() throws IOException {
    Files.writeString(folder.resolve("a file"), "");
    Ran ran = Ran.example("article", "--log", folder.resolve("a file").toString());
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("cannot be opened").contains("\nMaybe ");
  }

  @Test
  @Tag("slow")
  void badInputEndsWithExitCode2() {
    assertThat(log("verify", "--head", "7").err()).contains("The head (7) is malformed.\nMaybe ");
    assertThat(log("show", "--line", "99").err()).contains("no line of number (99)");
    Ran nothing = Ran.of("log");
    assertThat(nothing.exit()).isEqualTo(2);
    assertThat(nothing.err()).startsWith("Missing command: verify, replay or show\nMaybe see");
    assertThat(Ran.of("log", "verify", folder.resolve("none").toString()).exit()).isEqualTo(2);
    assertThat(Ran.of("log", "verify", "--help").out()).contains("--head=NUMBER:HASH");
  }
}
