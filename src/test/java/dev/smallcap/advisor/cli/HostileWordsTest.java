package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.terms.Seen;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Words of others that a terminal or the log of a build would obey are shown, and not obeyed. */
@Tag("slow")
class HostileWordsTest {
  /** Of the hostile value what the name of a file can be. */
  private static final String NAME = Seen.HOSTILE.replace('/', '_').replace("\ue000", "");

  @TempDir private Path folder;
  private Workbench bench;

  @BeforeEach
  void article() {
    bench = new Workbench(folder);
  }

  @Test
  void theNameOfAFileIsShown() {
    Ran ran = bench.option("--client", NAME).run();

    refused(ran);
    assertThat(ran.err()).contains("a\\u001B[2J", "\\u202E", "\uac00\ud83d\ude00");
    assertThat(ran.err().lines()).hasSize(2);
  }

  @Test
  void anArgumentIsShown() {
    refused(Ran.of("advise", "--" + Seen.HOSTILE));
    refused(Ran.of(Seen.HOSTILE));
    refused(Ran.of("matrix", "--as-of", Seen.HOSTILE));
    refused(Ran.of("matrix", "--format", Seen.HOSTILE));
    refused(bench.set("--declare", Seen.HOSTILE).run());
    refused(bench.declare("LATE").set("--declared-by", Seen.HOSTILE).run());
    refused(Ran.of("diff", Seen.HOSTILE, "standard"));
    refused(Ran.of("log", "verify", Seen.HOSTILE));
    refused(Ran.of("bundle", "--check", Seen.HOSTILE, "--key", Seen.HOSTILE));
  }

  @Test
  void aValueOfAFileIsShown() {
    String quoted = "\"" + Seen.HOSTILE.replace("\"", "\"\"") + "\"";
    refused(bench.write("holdings.csv", quoted + ",a\n1,2\n").run());
    refused(
        bench
            .write("holdings.csv", "symbol,quantity,price,currency,price_date\n" + quoted + ",1\n")
            .run());
    refused(
        bench
            .write(
                "holdings.csv",
                "symbol,quantity,price,currency,price_date\nIVV,1,1," + quoted + ",2026-01-16\n")
            .run());
    refused(bench.write("market.csv", "signal,value\nrates," + quoted + "\n").run());
    refused(bench.write("market.csv", quoted + ",UNRATE\n2026-01-01,4.0\n").run());
    String escaped = JsonMapper.shared().writeValueAsString(Seen.HOSTILE);
    refused(bench.write("client.json", "{" + escaped + ": 1}").run());
    refused(bench.write("client.json", "{\"client\": {\"id\": " + escaped + "}}").run());
    refused(bench.write("client.json", "{\"client\": {\"residency\": " + escaped + "}}").run());
    refused(bench.write("client.json", Seen.HOSTILE).run());
  }

  @ParameterizedTest
  @Tag("long")
  @ValueSource(strings = {"text", "json", "sarif", "junit"})
  void aReviewShowsNamesAndValues(String format) {
    Ran ran = hostile().command("review").set("--format", format).run();

    assertThat(ran.exit()).isEqualTo(1);
    Seen.check(ran.out());
    assertThat(ran.out()).contains("file-place", "\uac00\ud83d\ude00");
    if (format.equals("json")) {
      // the same characters, by their codes
      assertThat(JsonMapper.shared().readTree(ran.out()).findValuesAsString("file"))
          .contains("client/" + NAME + ".drl");
    }
  }

  @ParameterizedTest
  @Tag("long")
  @ValueSource(strings = {"text", "json", "markdown"})
  void aCatalogueShowsNamesAndValues(String format) {
    Ran ran = hostile().command("catalogue").set("--format", format).run();

    assertThat(ran.exit()).isZero();
    Seen.check(ran.out());
    assertThat(ran.out()).contains("\uac00\ud83d\ude00");
  }

  @Test
  @Tag("long")
  void aFolderThatIsRefusedNamesItsLinesAndNoOthers() {
    refused(hostile().command("matrix").run());
    refused(hostile().command("test").run());
  }

  @Test
  @Tag("long")
  void aFailingCaseShowsItsSentence() {
    Ran ran =
        rules()
            .write(
                "rules/cases/horizon-a.csv",
                "case,client horizon months,concludes\n\"a\n::error::b\n##[c]\",12,\n")
            .command("test")
            .set("--case", "horizon-a")
            .run();

    assertThat(ran.exit()).as(ran.err()).isEqualTo(1);
    Seen.check(ran.out());
    assertThat(ran.out()).contains("horizon-a.csv:2 a\\u000A::error::b\\u000A\\u0023#[c]\n");
  }

  @ParameterizedTest
  @Tag("long")
  @ValueSource(strings = {"text", "json", "markdown"})
  void aDifferenceShowsNamesAndValues(String format) {
    Ran ran =
        rules()
            .replace(
                "rules/parameters.csv",
                "band,2026-01-01,25,percent of the target,",
                "band,2026-01-01,25,percent of the target,\"a\n::error::b\n```\n##[c]\n @octocat ")
            .replace(
                "rules/parameters.csv",
                "@octocat assumption: the leg of the 5/25 rule that binds at these sizes",
                "@octocat\"")
            .command("diff")
            .without("--policy")
            .more("standard", folder.resolve("rules").toString(), "--format", format)
            .run();

    assertThat(ran.err()).isEmpty();
    Seen.check(ran.out());
    assertThat(ran.out()).contains("octocat");
  }

  @Test
  void theLogOfDecisionsShowsNamesAndValues() throws IOException {
    Path log = folder.resolve("a\u001b[2J\u202e\n::error::log");
    Ran advised = Ran.example("article", Ran.declared("EARLY_RECOVERY", "--log", log.toString()));
    assertThat(advised.exit()).as(advised.err()).isZero();
    Path file = log.resolve("decisions-000000000001.jsonl");
    for (String command : List.of("verify", "replay", "show")) {
      Ran ran = Ran.of(asked(command, log));
      Seen.check(ran.out() + ran.err());
    }

    String text = Files.readString(file).replace("\"article\"", "\"a\u202e\u200b\ufeff\u009b\"");
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));

    for (String command : List.of("verify", "replay", "show")) {
      Ran ran = Ran.of(asked(command, log));
      Seen.check(ran.out() + ran.err());
    }
  }

  private static List<String> asked(String command, Path log) {
    return command.equals("show")
        ? List.of("log", command, log.toString(), "--line", "2", "--format", "json")
        : List.of("log", command, log.toString());
  }

  @Test
  void whatIsBeingDoneIsOneLine() {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    new ProgressLine(new java.io.PrintStream(bytes, true, StandardCharsets.UTF_8), Style.COLOURED)
        .doing("reviewing " + Seen.HOSTILE);

    Seen.check(bytes.toString(StandardCharsets.UTF_8).substring(1));
  }

  private Workbench rules() {
    return bench.without("--client", "--holdings", "--market", "--as-of").policyCopy();
  }

  private Workbench hostile() {
    String cell = "\"" + Seen.HOSTILE.replace("\ue000", "") + "\"";
    return rules()
        .write("rules/notes/" + NAME, "")
        .write("rules/client/" + NAME + ".drl", "rule")
        .replace(
            "rules/parameters.csv", "band,2026-01-01,25,percent", "band," + cell + ",25," + cell)
        .replace(
            "rules/article.csv", "id,section,en,ko\n", "id,section,en,ko\na0-9,0," + cell + ",x\n");
  }

  private static void refused(Ran ran) {
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("\nMaybe ");
    Seen.check(ran.err());
  }
}
