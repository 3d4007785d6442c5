package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.EditedRules;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.WordSheet;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk in {@code rules/README.md}: a cell of the matrix falls from 20 to 18 percent. */
@Tag("long")
class AuthorsWalkTest {
  private static final String PAGE = RuleFiles.standard().text("README.md");
  @TempDir private Path folder;

  @Test
  void whatThePageShowsIsWhatTheCommandsPrint() {
    EditedRules rules =
        EditedRules.in(folder)
            .edit(
                "sleeve.csv",
                text ->
                    text + "ER1,SHORT,R5,2026-07-01,BUILD,18,100,0,0,house view of June 2026\n");

    assertThat(PAGE).contains(run("review"));
    String broken = run("test");
    assertThat(broken).contains(" 1 failed");
    assertThat(PAGE).contains(firstBlock(broken), summary(broken));

    rules
        .edit(
            "cases/sleeve.csv",
            text ->
                text.replaceFirst(
                        "R5 for six months builds 20 percent",
                        "R5 for six months builds 18 percent")
                    .replaceFirst("sleeve-recovery BUILD 20 %", "sleeve-recovery BUILD 18 %"))
        .edit(
            "cases/advice-cell.csv",
            text -> between("my-rules/cases/advice-cell.csv <<'END'\n", "END\n"));
    assertThat(PAGE).contains(run("mutate", "--only", "ER1 SHORT R5"));
    assertThat(run("test", "--case", "sleeve")).contains(" 0 failed");
    assertThat(PAGE)
        .contains(run("matrix", "--as-of", "2026-06-30").lines().skip(5).findFirst().orElseThrow())
        .contains(run("matrix", "--as-of", "2026-07-01").lines().skip(5).findFirst().orElseThrow());
  }

  /** The other walk: an English sentence changes, and so does its Korean. */
  @Test
  void whatThePageShowsOfATranslationIsWhatTheReviewPrints() {
    String limit = "client/limit.drl";
    String whole = "the whole sleeve is to be sold";
    EditedRules rules =
        EditedRules.in(folder)
            .edit(limit, text -> text.replaceFirst("the sleeve is to be sold", whole));
    String stale = reviewed();
    assertThat(stale).contains("translation-stale", "1 warning in ");
    assertThat(PAGE).contains(stale);

    rules.edit(
        WordSheet.KO, text -> text.replace("이내이므로 소형주 투자분을 매도합니다", "이내이므로 소형주 투자분을 전량 매도합니다"));
    assertThat(PAGE).contains(reviewed("--stamp", "limit-need"));
    assertThat(reviewed()).startsWith("0 errors, 0 warnings");

    rules.edit(limit, text -> text.replace(whole, "the whole sleeve is to be bought"));
    String lie = reviewed("--stamp", "limit-need");
    assertThat(lie).contains("translation-differs");
    assertThat(PAGE).contains(lie);
  }

  /** What the review prints of the folder as the page names it; lines move with other words. */
  private String reviewed(String... more) {
    return run("review", more)
        .replace(folder + "/", "my-rules/")
        .replaceAll("ko\\.properties:\\d+:", "ko.properties:...:");
  }

  private static String between(String start, String end) {
    int from = PAGE.indexOf(start) + start.length();
    return PAGE.substring(from, PAGE.indexOf(end, from));
  }

  private static String firstBlock(String printed) {
    return printed.substring(0, printed.indexOf("\n\n"));
  }

  private static String summary(String printed) {
    String last = printed.strip().lines().reduce((before, line) -> line).orElseThrow();
    return last.substring(0, last.indexOf(", in "));
  }

  private String run(String command, String... more) {
    String[] args = new String[more.length + 3];
    args[0] = command;
    args[1] = "--policy";
    args[2] = folder.toString();
    System.arraycopy(more, 0, args, 3, more.length);
    return Ran.of(args).out();
  }
}
