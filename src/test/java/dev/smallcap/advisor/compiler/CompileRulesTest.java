package dev.smallcap.advisor.compiler;

import static dev.smallcap.advisor.RuleText.adding;
import static dev.smallcap.advisor.RuleText.file;
import static dev.smallcap.advisor.RuleText.files;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.FreshHost;
import dev.smallcap.advisor.terms.PolicyException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileRulesTest {
  private static final String FOLDER = "dev/smallcap/advisor/rules/";
  private static final Map<String, String> CYCLE = file("market/cycle.drl", adding("cycle-one", 1));
  private static final Map<String, String> BOTH =
      files(CYCLE, file("client/sleeve.drl", adding("sleeve-one", 1), adding("sleeve-two", 2)));

  @TempDir Path temp;

  /** In fresh class loaders, as each build does it: Drools counts names on as long as it lives. */
  @Test
  void everyBuildGivesTheSameBytes() throws Exception {
    String[] many = IntStream.range(0, 40).mapToObj(i -> adding("r" + i, i)).toArray(String[]::new);
    Map<String, String> drl = files(BOTH, file("client/many.drl", many));
    Path first = temp.resolve("first");
    Path second = temp.resolve("second");
    for (Path out : List.of(first, second)) {
      try (FreshHost host = new FreshHost()) {
        host.build(drl, out);
      }
    }

    assertThat(bytes(first)).isEqualTo(bytes(second)).hasSizeGreaterThan(40);
  }

  @Test
  void classesOfRulesThatAreGoneAreDeleted() throws IOException {
    Path out = temp.resolve("out");
    CompileRules.compile(BOTH, List.of(), List.of(), out);
    CompileRules.compile(
        file("client/sleeve.drl", adding("sleeve-one", 1)),
        List.of(),
        List.of("client/sleeve.drl"),
        out);

    assertThat(out.resolve("dev/smallcap/rules/market")).doesNotExist();
    assertThat(out.resolve("dev/smallcap/rules/client/sleeve")).isDirectory();
  }

  @Test
  void theIndexesListModelsAndFiles() throws IOException {
    Path out = temp.resolve("out");
    CompileRules.compile(
        BOTH, List.of(), List.of("client/sleeve.drl", "market/cycle.drl", "parameters.csv"), out);

    assertThat(Files.readString(out.resolve(FOLDER + "files.index")))
        .isEqualTo("client/sleeve.drl\nmarket/cycle.drl\nparameters.csv\n");
    assertThat(Files.readAllLines(out.resolve(FOLDER + "models.index")))
        .satisfiesExactly(
            line ->
                assertThat(line).matches("client\tdev\\.smallcap\\.rules\\.client\\.sleeve\\.\\w+"),
            line ->
                assertThat(line).matches("market\tdev\\.smallcap\\.rules\\.market\\.cycle\\.\\w+"))
        .allSatisfy(
            line ->
                assertThat(out.resolve(line.substring(7).replace('.', '/') + ".class")).exists());
  }

  @Test
  void aFolderThatFailsItsReviewIsNotCompiled() throws IOException {
    Path rules = temp.resolve("rules");
    write(rules.resolve("market/cycle.drl"), CYCLE.get("market/cycle.drl"));
    Path out = temp.resolve("out");

    assertThatThrownBy(() -> CompileRules.main(new String[] {rules.toString(), out.toString()}))
        .isInstanceOf(PolicyException.class)
        .hasMessageStartingWith("The policy fails its review:\n")
        .hasMessageContaining("market/cycle.drl:")
        .hasMessageContaining("\nMaybe ");
    assertThat(out).doesNotExist();
  }

  @Test
  void aFolderWithoutRulesFails() throws IOException {
    Path empty = Files.createDirectories(temp.resolve("empty"));
    for (Path folder : new Path[] {empty, temp.resolve("missing")}) {
      assertThatThrownBy(() -> CompileRules.main(new String[] {folder.toString(), temp.toString()}))
          .isInstanceOf(PolicyException.class)
          .hasMessageStartingWith("The policy (" + folder + ") ")
          .hasMessageContaining("\nMaybe ");
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static SortedMap<String, String> bytes(Path folder) throws IOException {
    SortedMap<String, String> bytes = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        bytes.put(
            folder.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return bytes;
  }
}
