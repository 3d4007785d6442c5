package dev.smallcap.advisor.engine;

import static dev.smallcap.advisor.RuleText.adding;
import static dev.smallcap.advisor.RuleText.file;
import static dev.smallcap.advisor.RuleText.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.compiler.RuleCompiler;
import dev.smallcap.advisor.conclusion.NextReview;
import dev.smallcap.advisor.terms.PolicyException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RuleGroupTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 16);

  @Test
  void aFindingHoldsWhatTheRuleSaw() {
    RuleGroup group =
        group(
            rule(
                "x",
                "$whole : Integer( $number : intValue > 3, intValue < 100 ) String( $text : length )",
                "insert( new NextReview( $number + $text ) );"));

    assertThat(group.judge(List.of(5, 2, "four"), DAY))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule().id()).isEqualTo("x");
              assertThat(finding.conclusion()).isEqualTo(new NextReview(9));
              assertThat(finding.evidence()).hasToString("{number=5, text=4, whole=5}");
            });
  }

  @Test
  void aRuleMayReadWhatAnotherConcluded() {
    RuleGroup group =
        group(
            rule("b", "NextReview( months < 10, $m : months )", "insert( new NextReview( 10 ) );"),
            adding("a", 1));

    assertThat(group.judge(List.of(3), DAY))
        .extracting(finding -> finding.rule().id() + finding.conclusion() + finding.evidence())
        .containsExactly("aNextReview[months=4]{number=3}", "bNextReview[months=10]{m=4}");
  }

  @Test
  void findingsDoNotDependOnTheOrderOfFacts() {
    RuleGroup group = group(adding("b", 1), adding("a", 2));

    assertThat(group.judge(List.of(1, 2, 3), DAY))
        .isEqualTo(group.judge(List.of(3, 1, 2), DAY))
        .extracting(finding -> finding.rule().id() + ((NextReview) finding.conclusion()).months())
        .containsExactly("a3", "a4", "a5", "b2", "b3", "b4");
  }

  @Test
  void equalConclusionsOfTwoRulesAreTwoFindings() {
    assertThat(group(adding("a", 1), adding("b", 1)).judge(List.of(1), DAY))
        .extracting(finding -> finding.rule().id())
        .containsExactly("a", "b");
  }

  @Test
  void onlyRulesInForceOnTheDayFire() {
    String ended = "@since( \"2025-01-01\" ) @until( \"2026-01-01\" )";
    String begun = "@since( \"2026-01-01\" )";
    String rest = " @source( \"s\" ) @because( \"b\" )";
    RuleGroup group =
        group(
            rule("old", ended + rest, "Integer()", "insert( new NextReview( 1 ) );"),
            rule("new", begun + rest, "Integer()", "insert( new NextReview( 2 ) );"));

    assertThat(ids(group, LocalDate.of(2024, 12, 31))).isEmpty();
    assertThat(ids(group, LocalDate.of(2025, 1, 1))).containsExactly("old");
    assertThat(ids(group, LocalDate.of(2025, 12, 31))).containsExactly("old");
    assertThat(ids(group, LocalDate.of(2026, 1, 1))).containsExactly("new");
  }

  @Test
  void aFailureInAConclusionNamesTheRuleAndLeavesTheGroupUsable() {
    RuleGroup group =
        group(rule("x", "Integer( $n : intValue )", "insert( new NextReview( 12 / $n ) );"));

    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> group.judge(List.of(3, 0, 4), DAY))
          .isInstanceOf(PolicyException.class)
          .hasMessageStartingWith("The rule (The rule x) in client/sleeve.drl failed: ")
          .hasMessageContaining("/ by zero")
          .hasMessageContaining("\nMaybe ");
      assertThat(group.judge(List.of(6), DAY))
          .extracting(Finding::conclusion)
          .containsExactly(new NextReview(2));
    }
  }

  @Test
  void aFailureInAConditionNamesTheRule() {
    RuleGroup group =
        group(
            rule("x", "String( charAt( 3 ) == 'x' )", "insert( new NextReview( 1 ) );"),
            rule(
                "y",
                "$i : Integer() String( charAt( $i ) == 'x' )",
                "insert( new NextReview( 1 ) );"));

    assertThatThrownBy(() -> group.judge(List.of("ab"), DAY))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("The rule x")
        .hasMessageContaining("client/sleeve.drl")
        .hasMessageContaining("index");
    assertThatThrownBy(() -> group.judge(List.of(9, "abcdef"), DAY))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("The rule y")
        .hasMessageContaining("client/sleeve.drl")
        .hasMessageContaining("index");
  }

  @Test
  void aRuleThatFeedsItselfIsStopped() {
    RuleGroup group =
        group(rule("x", "NextReview( $m : months )", "insert( new NextReview( $m + 1 ) );"));

    assertThatThrownBy(() -> group.judge(List.of(new NextReview(1)), DAY))
        .isInstanceOf(PolicyException.class)
        .hasMessageStartingWith("The rules in the folder (client) fired 10000 times without end.");
  }

  @Test
  void anObjectInsertedTwiceIsRefusedSinceItsSecondReasonWouldBeLost() {
    RuleGroup group = group(rule("x", "$n : NextReview()", "insert( $n );"));

    assertThatThrownBy(() -> group.judge(List.of(new NextReview(1)), DAY))
        .isInstanceOf(PolicyException.class)
        .hasMessageStartingWith("The rule (The rule x) fired and concluded nothing.");
  }

  @Test
  void eightThreadsGetTheAnswersOfOne() throws Exception {
    RuleGroup group = group(adding("a", 1), adding("b", 2));
    List<Integer> numbers = IntStream.range(0, 400).boxed().toList();
    List<String> expected = numbers.stream().map(n -> group.judge(List.of(n), DAY) + "").toList();

    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<List<String>> work =
          () -> numbers.stream().map(n -> group.judge(List.of(n), DAY) + "").toList();
      List<Future<List<String>>> answers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        answers.add(threads.submit(work));
      }
      for (Future<List<String>> answer : answers) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> ids(RuleGroup group, LocalDate day) {
    return group.judge(List.of(1), day).stream().map(finding -> finding.rule().id()).toList();
  }

  private static RuleGroup group(String... rules) {
    return RuleEngine.of(RuleCompiler.compile(file("client/sleeve.drl", rules))).group("client");
  }
}
