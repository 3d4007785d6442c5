package dev.smallcap.advisor.engine;

import static dev.smallcap.advisor.RuleText.aging;
import static dev.smallcap.advisor.RuleText.read;
import static dev.smallcap.advisor.RuleText.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.rulebook.conclusion.NextReview;
import dev.smallcap.advisor.rulebook.fact.Ages;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.terms.PolicyException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleEngineTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 16);
  private static final String WHEN = "Ages( $days : priceBusinessDays )";
  private static final String THEN = "new NextReview( $days )";
  private static final List<Ages> FACTS =
      List.of(new Ages(0, 40, "IVV", false, "", false, 0, 0, 36, false, true));

  @Test
  void aHeaderTellsWhatStandsAboveTheRule() {
    String annotations =
        """
        @since( "2026-01-01" ) @until( "2027-01-01" )
        @source( " article §5, one year; split: assumption" )
        @because( "회복 {age} " )
        """;

    assertThat(
            RuleEngine.of(
                    read("client/sleeve.drl", rule("sleeve-recovery", annotations, WHEN, THEN)))
                .rules())
        .containsExactly(
            new RuleHeader(
                "client",
                "client/sleeve.drl",
                "The rule sleeve-recovery",
                "sleeve-recovery",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 1, 1),
                "article §5, one year; split: assumption",
                "회복 {age}"));
  }

  @Test
  void aRuleHoldsFromItsFirstDayUntilTheDayBeforeItsEnd() {
    LocalDate since = LocalDate.of(2026, 1, 1);
    LocalDate until = LocalDate.of(2026, 7, 1);
    RuleHeader ending = new RuleHeader("g", "g/f.drl", "t", "i", since, until, "s", "b");
    RuleHeader open = new RuleHeader("g", "g/f.drl", "t", "i", since, null, "s", "b");

    assertThat(ending.inForce(since.minusDays(1))).isFalse();
    assertThat(ending.inForce(since)).isTrue();
    assertThat(ending.inForce(until.minusDays(1))).isTrue();
    assertThat(ending.inForce(until)).isFalse();
    assertThat(open.inForce(LocalDate.MAX)).isTrue();
  }

  @Test
  void rulesAreSortedByIdOverAllGroups() {
    List<Rule> rules = new ArrayList<>(read("market/cycle.drl", aging("b")));
    rules.addAll(read("client/sleeve.drl", aging("c"), aging("a")));

    assertThat(RuleEngine.of(rules).rules())
        .extracting(RuleHeader::id)
        .containsExactly("a", "b", "c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"since", "source", "because"})
  void aMissingAnnotationIsRefused(String missing) {
    String annotations =
        "@since( \"2026-01-01\" ) @source( \"s\" ) @because( \"b\" )"
            .replaceFirst("@" + missing + "\\( \"[^\"]*\" \\)", "");

    assertRefused(rule("x", annotations, WHEN, THEN))
        .hasMessageStartingWith(
            "The rule (The rule x) in client/sleeve.drl has no @" + missing + ".\nMaybe ");
  }

  @Test
  void aRuleWithoutIdIsRefused() {
    assertRefused(aging("x").replaceFirst("@id\\(.*\\)", ""))
        .hasMessageStartingWith("The rule (The rule x) in client/sleeve.drl has no @id.\nMaybe ");
  }

  @Test
  void aDateThatIsNoneIsRefused() {
    String annotations = "@since( \"2026-02-30\" ) @source( \"s\" ) @because( \"b\" )";

    assertRefused(rule("x", annotations, WHEN, THEN))
        .hasMessageStartingWith(
            "The rule (The rule x) in client/sleeve.drl has (2026-02-30) as @since");
  }

  @Test
  void anIdSharedBetweenGroupsIsRefused() {
    List<Rule> rules = new ArrayList<>(read("market/cycle.drl", aging("x")));
    rules.addAll(read("client/sleeve.drl", aging("x")));

    assertThatThrownBy(() -> RuleEngine.of(rules))
        .isInstanceOf(PolicyException.class)
        .hasMessageStartingWith(
            "The id (x) is shared by the rule (The rule x) in market/cycle.drl and the rule (The"
                + " rule x) in client/sleeve.drl.");
  }

  @Test
  void anUnknownGroupIsRefused() {
    RuleEngine engine = RuleEngine.of(read("client/sleeve.drl", aging("x")));

    assertThatThrownBy(() -> engine.group("funds"))
        .isInstanceOf(PolicyException.class)
        .hasMessage("There are no rules in the folder (funds).\nMaybe it is one of client.");
  }

  @Test
  void aChangedRuleJudgesAndTheOthersAnswerFromTheirMemory() {
    List<Rule> rules =
        read(
            "client/sleeve.drl",
            aging("days"),
            rule(
                "held",
                "Ages( monthsHeld < $months, $months : priceBusinessDays )",
                "new Caution()"));
    RuleEngine engine = RuleEngine.of(rules);
    Rule changed =
        read("client/sleeve.drl", rule("days", "Ages( $days : monthsHeld )", THEN)).get(0);
    Finding held = engine.group("client").judge(FACTS, DAY).get(1);

    List<Finding> findings =
        engine.replacing(rules.get(0), changed).group("client").judge(FACTS, DAY);

    assertThat(findings).extracting(Finding::conclusion).contains(new NextReview(36));
    assertThat(findings.get(1)).isSameAs(held);
    assertThat(engine.replacing(rules.get(0), null).group("client").judge(FACTS, DAY))
        .containsExactly(held);
    assertThat(engine.group("client").judge(FACTS, DAY))
        .extracting(Finding::conclusion)
        .contains(new NextReview(40));
  }

  @Test
  void aChangedRuleThatLinksOthersJudgesWithThem() {
    List<Rule> rules =
        read(
            "client/sleeve.drl",
            aging("days"),
            rule("review", "NextReview( $m : months )", "new Caution()"),
            rule("held", "Ages( $held : monthsHeld )", "new Disclosure()"));
    RuleEngine engine = RuleEngine.of(rules);
    Rule changed =
        read(
                "client/sleeve.drl",
                rule("held", "Ages( $held : monthsHeld )", "new NextReview( $held )"))
            .get(0);

    assertThat(engine.replacing(rules.get(2), changed).group("client").judge(FACTS, DAY))
        .extracting(finding -> finding.rule().id() + finding.evidence())
        .containsExactly("days{days=40}", "held{held=36}", "review{m=36}", "review{m=40}");
  }

  @Test
  void theLastRuleOfAFolderIsNotLeftOut() {
    List<Rule> rules = read("client/sleeve.drl", aging("x"));
    RuleEngine engine = RuleEngine.of(rules);

    assertThatThrownBy(() -> engine.replacing(rules.get(0), null))
        .isInstanceOf(PolicyException.class)
        .hasMessageStartingWith("The folder (client) holds no rule.");
  }

  private static AbstractThrowableAssert<?, ?> assertRefused(String rule) {
    return assertThatThrownBy(() -> RuleEngine.of(read("client/sleeve.drl", rule)))
        .isInstanceOf(PolicyException.class);
  }
}
