package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowCatalogueTest {
  @Test
  void oneRuleIsACardWithItsParametersAndStatements() {
    Ran ran = Ran.of("catalogue", "--rule", "sleeve-recovery");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .startsWith(
            """
            Rules (1)

              sleeve-recovery  In its first year a recovery builds the sleeve to the profile's size
                            회복 첫해의 투자성향별 비중 편입
                file        client/sleeve.drl:12
                in force    from 2026-01-01
                because     month {age} of a recovery: the size for {risk} is {size}
            """)
        .contains(
            """
                article     a5-1 (early recovery), a6-2 (10-20 %)
                assumption  the split of the range by risk
            """)
        .contains(
            """
                concludes   SleeveSize.build( $size )
            """)
        .contains(
            """
                name        Middle size of the sleeve
                            소형주의 중간 비중
                2026-01-01  15 (assumption: halfway \
            """)
        .contains(
            """

              ER1 SHORT R5  BUILD sleeve.cap 100/0/0
                from        2026-01-01
            """)
        .contains("\n  a5-1    Now is early recovery: after a long slump ")
        .doesNotContain("\n  a5-2 ", "rest on", "Java alone");
  }

  @Test
  @Tag("slow")
  void evidenceShowsItsFacts() {
    assertThat(Ran.of("catalogue", "--rule", "evidence-years").out())
        .contains("    fact        IJR less IWM, 2001-01 to 2025-12: 14 of 25 calendar years; ");
    assertThat(Ran.of("catalogue", "--rule", "evidence-years", "--format", "markdown").out())
        .contains("\n- Fact: IJR less IWM, 2001-01 to 2025-12: 14 of 25 calendar years; ");
  }

  @Test
  void oneParameterIsACard() {
    assertThat(Ran.of("catalogue", "--parameter", "band").out())
        .isEqualTo(
            """
            Parameters (1)

              band  percent of the target
                name        Band around a target
                            목표 비중의 허용 범위
                2026-01-01  25 (assumption: the leg of the 5/25 rule that binds at these sizes)
                read by     band-wide
            """);
  }

  @Test
  @Tag("slow")
  void textFitsATerminal() {
    Ran ran = Ran.of("catalogue");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out().lines()).allMatch(line -> Wrapped.columns(line) <= 100);
    assertThat(ran.out())
        .startsWith("What the rules rest on\n  ")
        .containsPattern("\n  \\d+ +rules rest on the article alone\n +기사에만 근거한 규칙\n")
        .containsPattern("\n  \\d+ +rules rest on assumptions alone\n +가정에만 근거한 규칙\n")
        .contains("\n  On the web since January 2026", "\n\nRules (")
        .contains("\nSections that no rule rests on\n  none: each section ")
        .contains("\nStatements that no rule names\n  a2-3    The Russell ", "\n  a8-1    In 2026 ")
        .contains("\nParameters that Java alone reads\n  cycle.activity.weight  ")
        .doesNotContain("Not read");
  }

  @Test
  @Tag("slow")
  void markdownHasAHeadingForEachRuleAndTables() {
    List<String> lines = Ran.of("catalogue", "--format", "markdown").out().lines().toList();
    assertThat(lines)
        .contains("# The policy", "## What the rules rest on", "| rules | rest on | 근거 |")
        .contains("## Rules", "### sleeve-recovery", "## Parameters")
        .contains("- Article: a5-1 (early recovery), a6-2 (10-20 %)")
        .contains("- Concludes: `SleeveSize.build( $size )`")
        .contains(
            "| `band` | Band around a target | 목표 비중의 허용 범위 | 2026-01-01 | 25 |"
                + " percent of the target | assumption: the leg of the 5/25"
                + " rule that binds at these sizes | `band-wide` |  |");
    assertThat(String.join("\n", lines)).doesNotContain("\n\n\n");
    assertThat(lines)
        .anyMatch(
            line ->
                line.startsWith(
                        "| `ER1 SHORT R5` | 2026-01-01 | BUILD sleeve.cap 100/0/0 | article ")
                    && line.endsWith(" | `sleeve-recovery`, `tilt-recovery-short` |"));
    assertThat(lines.stream().filter(line -> line.matches("\\| `[a-z].*")))
        .allMatch(line -> line.split("(?<!\\\\)\\|", -1).length == 11);
  }

  @Test
  void inKoreanACardHasKoreanWordsAloneUnderKoreanNames() {
    assertThat(Ran.of("catalogue", "--rule", "sleeve-recovery", "--lang", "ko").out())
        .startsWith(
            """
            규칙 (1)

              sleeve-recovery  회복 첫해의 투자성향별 비중 편입
                파일        client/sleeve.drl:12
                시행        2026-01-01부터
                이유        회복 {age}개월째이므로 {risk}의 경우 소형주 비중은 {size}입니다
                출처        기사 a5-1(초기 회복), a6-2(10~20%); 가정: 범위 안에서 투자성향별로 비중을 나눕니다
            """)
        .contains("\n    이름        소형주의 중간 비중\n    2026-01-01  15 (")
        .contains("\n  a5-1    지금은 초기 회복입니다. ")
        .doesNotContain("In its first year", "Middle size", "Now is early recovery");
  }

  @Test
  @Tag("slow")
  void inEnglishNothingOfACatalogueIsKorean() {
    for (String format : List.of("text", "markdown")) {
      assertThat(Ran.of("catalogue", "--format", format, "--lang", "en").out())
          .contains("What the rules rest on", "sleeve-recovery")
          .doesNotContainPattern("[\uac00-\ud7a3]");
    }
  }

  @Test
  @Tag("slow")
  void markdownInKoreanHasAColumnForKoreanAlone() {
    List<String> lines =
        Ran.of("catalogue", "--format", "markdown", "--lang", "ko").out().lines().toList();
    assertThat(lines)
        .contains("# 투자 정책", "## 규칙의 근거", "| 규칙 | 근거 |", "|---|---|")
        .contains("- 이유: 회복 {age}개월째이므로 {risk}의 경우 소형주 비중은 {size}입니다")
        .contains(
            "| `band` | 목표 비중의 허용 범위 | 2026-01-01 | 25 | percent of the target | assumption: the"
                + " leg of the 5/25 rule that binds at these sizes | `band-wide` |  |")
        .doesNotContain("## Rules");
    assertThat(lines).noneMatch(line -> line.matches("- [A-Z][a-z ]+: .*"));
  }

  @Test
  @Tag("slow")
  void jsonHoldsBothLanguagesWhateverIsAsked() {
    String[] asked = {"catalogue", "--rule", "band-wide", "--format", "json", "--lang", "ko"};
    assertThat(Ran.of(asked).out())
        .isEqualTo(Ran.of("catalogue", "--rule", "band-wide", "--format", "json").out());
  }

  @Test
  @Tag("slow")
  void signsOfMarkdownInAFolderStandAsTheyAre(@TempDir Path folder) {
    String out =
        bench(folder)
            .replace(
                "rules/parameters.csv",
                "the leg of the 5/25 rule",
                "*a* <b> `c` | [d](e) &lt; R&D {f}")
            .set("--format", "markdown")
            .run()
            .out();
    assertThat(out).contains("\\*a\\* \\<b\\> \\`c\\` \\| \\[d\\](e) &amp;lt; R&D {f}");
  }

  @Test
  void jsonHasThePublishedForm() {
    Ran ran = Ran.of("catalogue", "--rule", "sleeve-recovery", "--format", "json");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).startsWith("{\n  \"rules\": [\n    {\n      \"id\": \"sleeve-recovery\"");
  }

  @Test
  @Tag("slow")
  void aFolderThatIsRefusedIsShownAsFarAsItCanBeRead(@TempDir Path folder) {
    Ran ran =
        bench(folder)
            .replace("rules/client/tilt.drl", "    when\n", "    salience 5\n    when\n")
            .replace("rules/parameters.csv", "band,2026-01-01,25,", "band,soon,much,")
            .run();
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains("\n  sleeve-recovery  ", "    soon        much (")
        .contains("\nNot read\n  client/tilt.drl:")
        .contains("salience");
  }

  @Test
  @Tag("slow")
  void statementsThatNoRuleRestsOnAreListed(@TempDir Path folder) {
    Ran ran =
        bench(folder)
            .replace(
                "rules/article.csv", "id,section,en,ko\n", "id,section,en,ko\na9-1,9,Alone.,혼자.\n")
            .run();
    assertThat(ran.out())
        .contains("\nSections that no rule rests on\n  a9-1    Alone.\n")
        .contains("\nStatements that no rule names\n");
  }

  @ParameterizedTest
  @Tag("slow")
  @CsvSource({
    "--rule sleeve-none, There is no rule (sleeve-none).",
    "--parameter cap, There is no parameter (cap).",
    "--rule a --parameter b, mutually exclusive",
    "--format csv, csv",
    "--policy nowhere, nowhere",
  })
  void whatCannotBeShownEndsWithExitCode2(String options, String shown) {
    Ran ran = Ran.of(("catalogue " + options).split(" "));
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(shown).contains("\nMaybe ");
  }

  private static Workbench bench(Path folder) {
    return new Workbench(folder)
        .without("--client", "--holdings", "--market", "--as-of")
        .command("catalogue")
        .policyCopy();
  }
}
