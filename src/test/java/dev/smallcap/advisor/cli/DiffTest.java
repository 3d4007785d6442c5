package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.EditedRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A number and a cell of the matrix, seen by diff: each falls from 20 to 18 percent. */
@Tag("slow")
class DiffTest {
  private static final String ADDED =
      "parameter sleeve.cap from 2026-07-01 added: 18 percent of Q (house view of June 2026)";
  private static final String EARLY =
      "from 2026-07-01: R5, ER1 and ER2; no money needed within 36 months, no drawdown, withdrawals"
          + " up to 4 %, no all in for surge: BUILD 20 % to BUILD 18 %";
  private static final String MATURED =
      "from 2026-07-01: R5, MID and LONG, ER3; no money needed within 36 months, no drawdown,"
          + " withdrawals up to 4 %, no all in for surge: BUILD 20 % to BUILD 18 %";
  private static final String UNKNOWN =
      "from 2026-07-01: R3-R5, UNKNOWN; no money needed within 36 months: HOLD 20 % to HOLD 18 %";
  private static final String CEILING =
      "from 2026-07-01: stance HOLD and BUILD: no longer 20 % 1 % by plan-ceiling, now 18 % 1 % by"
          + " plan-ceiling";
  private static final String REQUEST =
      "from 2026-07-01: requested sleeve over 18 to 20 %: now guardrails-request";
  private static final String UNSEEN =
      "what sleeve.cap does outside the rules, where figures are measured, findings ordered and"
          + " trades worked out: a book shows it";

  @TempDir private static Path rules;
  @TempDir private Path folder;

  @BeforeAll
  static void theCapFalls() {
    EditedRules.in(rules)
        .edit(
            "parameters.csv",
            text -> text + "sleeve.cap,2026-07-01,18,percent of Q,house view of June 2026\n");
  }

  @Test
  @Tag("long")
  void theAuthorsWalkNamesExactlyTheAffectedRegionsAndNothingBeforeItsDate() throws IOException {
    Path accept =
        Files.writeString(
            folder.resolve("accept.txt"),
            "# the house view of June 2026\n\n- "
                + String.join("\n", ADDED, EARLY, "- " + MATURED, "  " + UNKNOWN, CEILING, REQUEST)
                + "\n");

    Ran ran = diff("rules", "--accept", accept.toString());

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .isEqualTo(
            "In the files\n- "
                + ADDED
                + "\n\nIn the answers\n"
                + "from 2026-01-01 until 2026-06-30: nothing differs\n"
                + "from 2026-07-01:\n- "
                + EARLY
                + "\n- "
                + MATURED
                + "\n- "
                + UNKNOWN
                + "\n- "
                + CEILING
                + "\n- "
                + REQUEST
                + "   (only what is said beside)\n  not compared: "
                + UNSEEN
                + "\n\nEvery change is accepted by "
                + accept
                + ".\n");
    assertThat(ran.exit()).isZero();
  }

  /** The walk in {@code rules/README.md}. */
  @Test
  @Tag("long")
  void aCellThatChangesIsOneRegionFromItsDayOn() {
    Path cells = folder.resolve("cells");
    EditedRules.in(cells)
        .edit(
            "sleeve.csv",
            text -> text + "ER1,SHORT,R5,2026-07-01,BUILD,18,100,0,0,house view of June 2026\n");

    Ran ran = Ran.of("diff", "rules", cells.toString());

    assertThat(ran.out())
        .contains(
            "- cell ER1 SHORT R5 from 2026-07-01 changed: BUILD sleeve.cap 100/0/0 (",
            ") to BUILD 18 100/0/0 (house view of June 2026)\n")
        .endsWith(
            "from 2026-01-01 until 2026-06-30: nothing differs\n"
                + "from 2026-07-01:\n"
                + "- from 2026-07-01: R5, SHORT, ER1; no money needed within 36 months, no drawdown,"
                + " withdrawals up to 4 %, no all in for surge: BUILD 20 % to BUILD 18 %\n");
  }

  @Test
  @Tag("long")
  void inKoreanTheChangesStayTheLinesThatAreAccepted() throws IOException {
    Path accept =
        Files.writeString(
            folder.resolve("accept.txt"),
            "- "
                + String.join("\n- ", ADDED, EARLY, UNKNOWN, CEILING, REQUEST)
                + "   (함께 알리는 내용만)\n");

    Ran ran = diff("rules", "--lang", "ko", "--accept", accept.toString());

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .isEqualTo(
            """
            파일의 변경
            - %s

            판단 결과의 변경
            2026-01-01부터 2026-06-30까지: 차이가 없습니다
            2026-07-01부터:
            - %s
            - %s
            - %s
            - %s
            - %s   (함께 알리는 내용만)
              비교하지 못한 항목: %s

            승인되지 않은 변경 1건(목록 %s):
            - %s
            """
                .formatted(
                    ADDED, EARLY, MATURED, UNKNOWN, CEILING, REQUEST, UNSEEN, accept, MATURED));
    assertThat(ran.exit()).isEqualTo(1);
  }

  @Test
  @Tag("long")
  void whatIsPrintedCanBeKeptAsTheListOfWhatIsAccepted() throws IOException {
    String printed =
        diff("rules")
            .out()
            .lines()
            .filter(line -> line.startsWith("- "))
            .collect(Collectors.joining("\n"));
    Path accept = Files.writeString(folder.resolve("accept.txt"), printed);

    Ran ran = diff("rules", "--accept", accept.toString());

    assertThat(printed).contains("(only what is said beside)");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).endsWith("Every change is accepted by " + accept + ".\n");
  }

  @Test
  @Tag("long")
  void aChangeThatIsNotAcceptedFailsAndOneThatIsNotThereIsTold() throws IOException {
    Path accept =
        Files.writeString(
            folder.resolve("accept.txt"),
            String.join(
                "\n", ADDED, EARLY, UNKNOWN, CEILING, REQUEST, "from 2026-07-01: R4: it was so"));

    Ran ran = diff("rules", "--format", "json", "--accept", accept.toString());

    assertThat(ran.exit()).isEqualTo(1);
    JsonNode tree = JsonMapper.shared().readTree(ran.out());
    assertThat(tree.at("/files/0/name").asString()).isEqualTo("sleeve.cap from 2026-07-01");
    assertThat(tree.at("/files/0/change").asString()).isEqualTo("added");
    assertThat(tree.at("/answers")).hasSize(2);
    assertThat(tree.at("/answers/0/until").asString()).isEqualTo("2026-07-01");
    assertThat(tree.at("/answers/0/regions")).isEmpty();
    assertThat(tree.at("/answers/1/from").asString()).isEqualTo("2026-07-01");
    assertThat(tree.at("/answers/1/regions")).hasSize(5);
    assertThat(tree.at("/answers/1/regions/0/degree").asString()).isEqualTo("outcome");
    assertThat(
            "from 2026-07-01: "
                + tree.at("/answers/1/regions/0/where").asString()
                + ": "
                + tree.at("/answers/1/regions/0/change").asString())
        .isEqualTo(EARLY);
    assertThat(tree.at("/answers/1/notCompared/0").asString()).isEqualTo(UNSEEN);
    assertThat(tree.at("/notAccepted")).hasSize(1);
    assertThat(tree.at("/notAccepted/0").asString()).isEqualTo(MATURED);
    assertThat(tree.at("/acceptedAndGone/0").asString())
        .isEqualTo("from 2026-07-01: R4: it was so");
  }

  @Test
  @Tag("long")
  void aPullRequestGetsATableAndTheBook() throws IOException {
    Path book =
        Files.writeString(
            folder.resolve("book.csv"),
            """
            client,risk profile,horizon months,phase
            c1,R5,12,EARLY_RECOVERY:3
            c2,R4,12,EARLY_RECOVERY:3
            c3,R6,1,
            """);

    Ran ran = diff("standard", "--format", "markdown", "--book", book.toString());

    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .startsWith(
            "## What this changes\n\n1 change in the files, 5 regions of situations that answer"
                + " differently, 1 of 2 clients.\n")
        .contains(
            "### From 2026-01-01 until 2026-06-30\n\nNothing differs.\n",
            "| R3-R5, UNKNOWN; no money needed within 36 months | HOLD 20 % to HOLD 18 % | outcome"
                + " |\n",
            "| requested sleeve over 18 to 20 % | now guardrails-request | only what is said beside |\n",
            "Not compared: " + UNSEEN,
            "2 clients advised, 1 answer changes: 1 in the outcome\n",
            "trades differ by USD 4,000.00 in all\n",
            "  c1 (line 2): BUILD 20 % to BUILD 18 %, USD 4,000.00, by sleeve-recovery,"
                + " sleeve.cap\n",
            "1 row rejected:\n  " + book + ", line 4: the risk profile (R6) ",
            "```diff\n# " + ADDED);
  }

  @Test
  void withoutABookWhatSaysHowItIsAdvisedIsRefused() {
    refused(diff("rules", "--as-of", "2026-07-01"), "--as-of (2026-07-01) stands without --book");
    refused(diff("rules", "--declare", "LATE"), "--declare (LATE) stands without --book");
    refused(diff("rules", "--market", "x.csv"), "--market (x.csv) stands without --book");
  }

  @Test
  @Tag("long")
  void aBookOrAListThatIsNotThereIsRefused() {
    refused(diff("rules", "--accept", "nowhere.txt"), "(nowhere.txt) does not exist");
    refused(diff("rules", "--book", "nowhere.csv"), "(nowhere.csv) is not a file");
  }

  @Test
  @Tag("long")
  void aNewFolderWithAnErrorIsRefusedWithWhatTheReviewFound(@TempDir Path broken) {
    EditedRules.in(broken)
        .edit(
            "client/horizon.drl",
            text -> text.replace("horizonMonths <= $limit )", "months < 3 )"));
    Ran ran = Ran.of("diff", "rules", broken.toString());
    refused(ran, "client/horizon.drl");
    assertThat(ran.err()).contains("The number (3) stands in a rule.");
  }

  private static Ran diff(String old, String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "diff";
    args[1] = old;
    args[2] = rules.toString();
    System.arraycopy(more, 0, args, 3, more.length);
    return Ran.of(args);
  }

  private static void refused(Ran ran, String message) {
    assertThat(ran.err())
        .contains(message)
        .contains("Maybe ")
        .doesNotContain("\tat ", "Unexpected");
    assertThat(ran.err().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(3000);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.exit()).isEqualTo(2);
  }
}
