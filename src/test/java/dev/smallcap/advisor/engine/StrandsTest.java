package dev.smallcap.advisor.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.RuleText;
import dev.smallcap.advisor.compiler.RuleCompiler;
import dev.smallcap.advisor.conclusion.NextReview;
import dev.smallcap.advisor.facts.Ages;
import dev.smallcap.advisor.terms.PolicyException;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StrandsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 16);

  /** A fact of which the rule below reads the age of the prices alone. */
  private static Ages prices(int days, long unread) {
    return new Ages(unread, days, "IVV", false, "", false, 0, 0, 36, false, true);
  }

  private static RuleReads reads(String title, String conclusion, String... facts) {
    TreeMap<String, NavigableSet<String>> read = new TreeMap<>();
    for (String fact : facts) {
      String[] words = fact.split(" ");
      read.put(words[0], new TreeSet<>(List.of(words).subList(1, words.length)));
    }
    return new RuleReads("dev.smallcap.rules.client.sleeve", title, conclusion, read);
  }

  private static List<List<String>> titles(RuleReads... rules) {
    return Strands.of(List.of(rules)).stream()
        .map(strand -> strand.stream().map(RuleReads::title).sorted().toList())
        .toList();
  }

  @Test
  void rulesHangTogetherWhereOneReadsWhatAnotherConcludes() {
    assertThat(
            titles(
                reads("a", "Horizon", "Client months"),
                reads("b", "Caution", "Client age"),
                reads("c", "Size", "Horizon horizon"),
                reads("d", "Limit", "Size size", "Client age"),
                reads("e", "Caution", "Client motive")))
        .containsExactly(List.of("b"), List.of("a", "c", "d"), List.of("e"));
  }

  @Test
  void rulesWithTheSameConclusionThatNoneReadsStandApart() {
    assertThat(titles(reads("a", "Caution", "Client age"), reads("b", "Caution", "Client age")))
        .hasSize(2);
  }

  @Test
  void whoConcludesTheSameForAReaderHangsTogether() {
    assertThat(
            titles(
                reads("a", "Horizon", "Client months"),
                reads("b", "Horizon", "Client age"),
                reads("c", "Size", "Horizon horizon")))
        .containsExactly(List.of("a", "b", "c"));
  }

  @Test
  void aLineOfTheIndexIsReadAsItWasWritten() {
    RuleReads rule =
        reads("A title, with § and \"quotes\"", "Size", "Horizon", "Client age months");

    assertThat(RuleReads.parse(rule.line())).isEqualTo(rule);
    assertThat(rule.line())
        .isEqualTo(
            "dev.smallcap.rules.client.sleeve\tA title, with § and \"quotes\"\tSize\tClient age"
                + " months\tHorizon ");
  }

  @Test
  void whatNoRuleReadsDoesNotMakeAnotherQuestion() {
    RuleGroup group = group("2026-01-01", "2027-01-01");
    Finding first = group.judge(List.of(prices(3, 7)), DAY).get(0);

    assertThat(group.judge(List.of(prices(3, 8), "text"), DAY.plusDays(9)).get(0)).isSameAs(first);
    assertThat(first.conclusion()).isEqualTo(new NextReview(3));
  }

  @Test
  void whatARuleReadsMakesAnotherQuestion() {
    RuleGroup group = group("2026-01-01", "2027-01-01");
    group.judge(List.of(prices(3, 7)), DAY);

    assertThat(group.judge(List.of(prices(4, 7)), DAY))
        .extracting(Finding::conclusion)
        .containsExactly(new NextReview(4));
    assertThat(group.judge(List.of(prices(3, 7), prices(3, 7)), DAY)).hasSize(2);
    assertThat(group.judge(List.of(), DAY)).isEmpty();
  }

  @Test
  void aDayOnWhichOtherRulesAreInForceMakesAnotherQuestion() {
    RuleGroup group = group("2026-01-16", "2026-01-18");
    List<Ages> facts = List.of(prices(3, 7));

    assertThat(group.judge(facts, DAY)).hasSize(1);
    assertThat(group.judge(facts, DAY.minusDays(1))).isEmpty();
    assertThat(group.judge(facts, DAY.plusDays(1))).hasSize(1);
    assertThat(group.judge(facts, DAY.plusDays(2))).isEmpty();
  }

  @Test
  void rulesThatAreNotListedAsReadAreRefused() {
    assertThatThrownBy(() -> engine("2026-01-01", "2027-01-01", "another title"))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining(
            "The compiled rules of (client) are not those that are listed as read.");
  }

  private static RuleGroup group(String since, String until) {
    return engine(since, until, "The rule prices").group("client");
  }

  private static RuleEngine engine(String since, String until, String title) {
    String rule =
        RuleText.rule(
            "prices",
            "@since( \"%s\" ) @until( \"%s\" ) @source( \"§1\" ) @because( \"why\" )"
                .formatted(since, until),
            Ages.class.getCanonicalName() + "( $days : priceBusinessDays )",
            "insert( new NextReview( $days ) );");
    return RuleEngine.of(
        RuleCompiler.compile(RuleText.file("client/sleeve.drl", rule))
            .reading(List.of(reads(title, "NextReview", "Ages priceBusinessDays"))));
  }
}
