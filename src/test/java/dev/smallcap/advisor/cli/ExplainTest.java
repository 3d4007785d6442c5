package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainTest {
  private static Ran explain(String... more) {
    List<String> args = new ArrayList<>();
    args.add("explain");
    args.addAll(List.of("--client", "src/examples/article/client.json"));
    args.addAll(List.of("--holdings", "src/examples/article/holdings.csv"));
    args.addAll(List.of("--market", "src/examples/article/market.csv"));
    args.addAll(List.of(Ran.declared("EARLY_RECOVERY", "--as-of", "2026-01-26")));
    args.addAll(List.of(more));
    return Ran.of(args);
  }

  private static String said(String... more) {
    Ran ran = explain(more);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    return ran.out();
  }

  @Test
  @Tag("long")
  void withoutMoreItSaysInAFewLinesWhatDecided() {
    assertThat(said()).startsWith("Why, as of 2026-01-26: BUILD").hasLineCount(28);
    assertThat(said("--lang", "ko")).startsWith("자문 이유, 기준일 2026-01-26: BUILD");
  }

  @Test
  @Tag("long")
  void itSaysWhatTheClientCanChooseAndWhatTimeWillBring() {
    assertThat(said())
        .contains(
            """
            What you can choose, and what the answer would be
              - horizon 13 months instead of 12 months: Russell share 75 % to 25 %, S&P 600 share 25 % to 75 %
            """)
        .contains("  - from 2026-07-26: the recovery is in month 7: Russell share 75 % to 25 %")
        .doesNotContain("[held-short");
    assertThat(said("--full"))
        .contains(
            "[held-short, held-mid, horizon-short, horizon-mid]", "What nobody can change\n  - ");
    assertThat(said("--lang", "ko")).contains("선택할 수 있는 것과 그때의 답");
  }

  @Test
  @Tag("long")
  void theJsonHoldsTheChangesWithTheirAnswers() {
    JsonNode changes = JsonMapper.shared().readTree(said("--format", "json")).get("changes");

    assertThat(changes.get("answer").get("decision").asString()).isEqualTo("BUILD");
    JsonNode first = changes.get("client").get(0);
    assertThat(first.get("moves").get(0).get("input").asString()).isEqualTo("horizonMonths");
    assertThat(first.get("answer").get("russell").decimalValue()).isEqualByComparingTo("25");
    assertThat(first.get("turnsOn").get(0).asString()).isEqualTo("held-short");
    assertThat(changes.get("later").get(0).get("on").asString()).isEqualTo("2026-03-03");
    assertThat(changes.get("boundary").get("distance").get("en").asString()).endsWith("month");
  }

  @Test
  @Tag("long")
  void inFullItGoesFromTheDecisionToEveryRule() {
    assertThat(said("--full"))
        .startsWith("Explanation of the advice ")
        .contains("\n- BUILD: build the sleeve\n")
        .contains("\nfunds-eu: did not fire.")
        .contains("Every rule: ");
  }

  @ParameterizedTest
  @Tag("long")
  @CsvSource(
      delimiter = '|',
      value = {
        "tilt-recovery-mid | tilt-recovery-mid: did not fire.",
        "IWM               | IWM is bought, to 11.25 % of the equity money.",
        "US4642875078      | IJH is not bought: the S&P MidCap 400 has no share",
        "more              | Not more: 15 % of the equity money was judged",
      })
  void whyNotAnswersForARuleAFundAndMore(String asked, String answer) {
    assertThat(said("--why-not", asked)).startsWith(answer);
  }

  @Test
  @Tag("long")
  void jsonHoldsAllOfItInBothLanguages() {
    JsonNode all = JsonMapper.shared().readTree(said("--format", "json"));
    assertThat(all.at("/decision/text/en").asString()).isEqualTo("BUILD: build the sleeve");
    assertThat(all.at("/decision/text/ko").asString()).startsWith("BUILD: ");
    assertThat(all.at("/rules").size())
        .isEqualTo(Catalogue.of(RuleFiles.standard()).rules().size());
    assertThat(all.at("/funds").size()).isEqualTo(38);
    assertThat(said("--format", "json")).isEqualTo(said("--format", "json"));

    JsonNode rule =
        JsonMapper.shared().readTree(said("--why-not", "suitability-senior", "--format", "json"));
    assertThat(rule.at("/fired").asBoolean()).isFalse();
    assertThat(rule.at("/attempts/0/facts/1/comparisons/1/seen").asString()).isEqualTo("45");
    assertThat(rule.at("/attempts/0/facts/1/comparisons/1/parameter/name").asString())
        .isEqualTo("senior.age");
    assertThat(
            JsonMapper.shared()
                .readTree(said("--why-not", "more", "--format", "json"))
                .at("/given")
                .asBoolean())
        .isFalse();
  }

  @ParameterizedTest
  @Tag("slow")
  @CsvSource(
      delimiter = '|',
      value = {
        "tilt-recovry-mid | There is no rule (tilt-recovry-mid).",
        "IWN              | The policy knows no fund (IWN), so that it never buys it.",
      })
  void whatIsNeitherRuleNorFundIsRefusedWithNamesNearIt(String asked, String message) {
    Ran ran = explain("--why-not", asked);
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith(message + "\nMaybe ");
  }

  @Test
  void theFullReadingAndOneQuestionTogetherAreRefused() {
    Ran ran = explain("--full", "--why-not", "more");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("The options --full and --why-not (more) exclude each other.");
  }
}
