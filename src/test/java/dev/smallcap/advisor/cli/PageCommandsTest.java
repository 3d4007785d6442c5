package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.DocFence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands of the pages: each is there with its options, and prints what stands below it. */
@Tag("slow")
class PageCommandsTest {
  private static final Pattern COMMAND =
      Pattern.compile("(?m)java -jar target/smallcap-advisor-cli.jar (.*)$");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern FILE = Pattern.compile("(?ms)^cat > (\\S+) <<'END'\n(.*?)^END$");

  @TempDir private Path folder;

  static Stream<DocFence> blocks() {
    return DocFence.all().stream()
        .filter(fence -> fence.language().equals("sh") && COMMAND.matcher(fence.text()).find());
  }

  /** Those that need no key: only its owner has one. */
  static Stream<DocFence> blocksWithTheirOutput() {
    return blocks()
        .filter(block -> !DocFence.below(block.text()).isEmpty())
        .filter(block -> !block.text().contains("--key "));
  }

  @ParameterizedTest
  @Tag("long")
  @MethodSource("blocks")
  void everyCommandIsThereWithItsOptions(DocFence block) {
    for (List<String> words : commands(block)) {
      List<String> names = words.stream().limit(2).filter(word -> word.matches("[a-z]+")).toList();
      Ran help = help(names).exit() == 0 ? help(names) : help(names.subList(0, 1));

      assertThat(help.exit()).isZero();
      for (String option : words.stream().filter(word -> word.startsWith("--")).toList()) {
        assertThat(help.out()).contains(option);
      }
    }
  }

  @ParameterizedTest
  @Tag("long")
  @MethodSource("blocksWithTheirOutput")
  void everyCommandPrintsWhatStandsBelowIt(DocFence block) throws IOException {
    Files.copy(
        Path.of("src/test/resources/inputs/broker/fidelity.csv"), folder.resolve("positions.csv"));
    for (MatchResult file : FILE.matcher(block.text()).results().toList()) {
      Files.writeString(folder.resolve(file.group(1)), file.group(2));
    }
    StringBuilder printed = new StringBuilder();
    for (List<String> words : commands(block)) {
      Ran ran = Ran.of(words.stream().map(this::inFolder).toList());
      assertThat(ran.err()).isEmpty();
      printed.append(ran.out().replace(folder + "/", ""));
    }

    // Three dots stand for lines that the page leaves out.
    assertThat(printed.toString())
        .containsSubsequence(DocFence.below(block.text()).split("(?m)^\\.\\.\\.\n"));
  }

  private static Ran help(List<String> names) {
    List<String> args = new ArrayList<>(names);
    args.add("--help");
    return Ran.of(args);
  }

  private String inFolder(String word) {
    return word.matches("\\w+\\.csv") ? folder.resolve(word).toString() : word;
  }

  private static List<List<String>> commands(DocFence block) {
    return COMMAND
        .matcher(block.text())
        .results()
        .map((MatchResult command) -> words(command.group(1)))
        .toList();
  }

  private static List<String> words(String command) {
    return WORD.matcher(command)
        .results()
        .map((MatchResult word) -> word.group(1) == null ? word.group(2) : word.group(1))
        .toList();
  }
}
