package dev.smallcap.advisor.engine;

import static dev.smallcap.advisor.RuleText.read;
import static dev.smallcap.advisor.RuleText.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.conclusion.NextReview;
import dev.smallcap.advisor.rulebook.fact.Ages;
import dev.smallcap.advisor.rulebook.language.Rule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleComponentsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 16);

  /** A fact of which the rule below reads the age of the prices alone. */
  private static Ages prices(int days, long unread) {
    return new Ages(unread, days, "IVV", false, "", false, 0, 0, 36, false, true);
  }

  private static String reads(String id, String conclusion, String... facts) {
    return rule(id, String.join(" ", facts), "new " + conclusion + "()");
  }

  private static List<List<String>> ids(String... rules) {
    return RuleComponents.of(read("client/sleeve.drl", rules)).stream()
        .map(component -> component.stream().map(Rule::id).sorted().toList())
        .toList();
  }

  @Test
  void rulesHangTogetherWhereOneReadsWhatAnotherConcludes() {
    assertThat(
            ids(
                reads("a", "Horizon", "Client( $mc : months )"),
                reads("b", "Caution", "Client( $ac : age )"),
                reads("c", "Size", "Horizon( $hh : horizon )"),
                reads("d", "Limit", "Size( $ss : size )", "Client( $ac : age )"),
                reads("e", "Caution", "Client( $mc : motive )")))
        .containsExactly(List.of("b"), List.of("a", "c", "d"), List.of("e"));
  }

  @Test
  void rulesWithTheSameConclusionThatNoneReadsStandApart() {
    assertThat(
            ids(
                reads("a", "Caution", "Client( $ac : age )"),
                reads("b", "Caution", "Client( $ac : age )")))
        .hasSize(2);
  }

  @Test
  void whoConcludesTheSameForAReaderHangsTogether() {
    assertThat(
            ids(
                reads("a", "Horizon", "Client( $mc : months )"),
                reads("b", "Horizon", "Client( $ac : age )"),
                reads("c", "Size", "Horizon( $hh : horizon )")))
        .containsExactly(List.of("a", "b", "c"));
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

  private static RuleGroup group(String since, String until) {
    return RuleEngine.of(
            read(
                "client/sleeve.drl",
                rule(
                    "prices",
                    "@since( \"%s\" ) @until( \"%s\" ) @source( \"§1\" ) @because( \"why\" )"
                        .formatted(since, until),
                    "Ages( $days : priceBusinessDays )",
                    "new NextReview( $days )")))
        .group("client");
  }
}
