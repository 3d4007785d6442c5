package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.smallcap.advisor.Planted;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever a file is named, a pipe, which is waited for for ever, is told in one message. */
@Tag("slow")
class NoFileTest {
  private static final String ASKED =
      " --client src/examples/article/client.json --holdings src/examples/article/holdings.csv"
          + " --market src/examples/article/market.csv --as-of 2026-01-26";

  @TempDir private Path folder;

  @ParameterizedTest
  @Tag("long")
  @ValueSource(
      strings = {
        "advise ASKED --client PIPE",
        "advise ASKED --holdings PIPE",
        "advise ASKED --market PIPE",
        "advise ASKED --market IN",
        "advise ASKED --policy PIPE",
        "advise ASKED --log PIPE",
        "advise ASKED --log IN",
        "phases --market PIPE",
        "diff standard PIPE",
        "diff PIPE rules",
        "diff standard standard --accept PIPE",
        "diff standard standard --book PIPE",
        "bundle --check PIPE --key PIPE",
        "bundle --policy rules --key PIPE --out x",
        "prove --check PIPE",
        "prove --certificate PIPE",
        "test --policy PIPE",
        "test --policy IN",
        "review --policy PIPE",
        "log verify PIPE",
        "log verify IN",
        "log show PIPE --line 1",
        "log replay IN",
      })
  void aPipeIsNotWaitedFor(String command) {
    Path pipe = Planted.pipe(folder.resolve("pipe"));
    Planted.pipe(folder.resolve("a.csv"));
    Planted.pipe(folder.resolve("funds.csv"));
    Planted.pipe(folder.resolve("decisions-000000000001.jsonl"));
    List<String> args =
        Stream.of(command.split(" ", -1))
            .flatMap(
                one ->
                    one.equals("ASKED") ? Stream.of(ASKED.strip().split(" ", -1)) : Stream.of(one))
            .map(one -> one.equals("PIPE") ? pipe.toString() : one)
            .map(one -> one.equals("IN") ? folder.toString() : one)
            .toList();

    Ran ran = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Ran.of(later(args)));

    assertThat(ran.exit()).as(ran.err()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).doesNotContain("Unexpected");
    assertThat(ran.err().lines().filter(line -> line.startsWith("Maybe "))).hasSize(1);
  }

  /** Of an option that stands twice the later one counts. */
  private static List<String> later(List<String> args) {
    List<String> left = new ArrayList<>(args);
    for (int i = left.size() - 2; i > 0; i--) {
      String option = left.get(i);
      if (option.startsWith("--") && left.indexOf(option) < i) {
        int first = left.indexOf(option);
        left.subList(first, first + 2).clear();
        i = left.size() - 1;
      }
    }
    return left;
  }
}
