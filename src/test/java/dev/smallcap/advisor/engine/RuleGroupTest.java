package dev.smallcap.advisor.engine;

import static dev.smallcap.advisor.RuleText.aging;
import static dev.smallcap.advisor.RuleText.read;
import static dev.smallcap.advisor.RuleText.rule;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.rulebook.conclusion.NextReview;
import dev.smallcap.advisor.rulebook.fact.Ages;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.rulebook.fact.Unhedged;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Stage;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.Match;

class RuleGroupTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 16);
  private static final String REST = " @source( \"s\" ) @because( \"b\" )";

  private static Ages prices(int days) {
    return new Ages(0, days, "IVV", false, "", false, 0, 0, 36, false, true);
  }

  @Test
  void aFindingHoldsWhatTheRuleSaw() {
    RuleGroup group =
        group(
            rule(
                "x",
                """
                Ages( $days : priceBusinessDays, $held : monthsHeld, priceBusinessDays < $held )
                        Unhedged( $part : part )\
                """,
                "new NextReview( $days )"));

    assertThat(
            group.judge(
                List.of(prices(36), prices(5), new Unhedged(true, Percent.of(20), "IJR")), DAY))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule().id()).isEqualTo("x");
              assertThat(finding.conclusion()).isEqualTo(new NextReview(5));
              assertThat(finding.evidence()).hasToString("{days=5, held=36, part=20 %}");
            });
  }

  @Test
  void aRuleMayReadWhatAnotherConcluded() {
    RuleGroup group = group(rule("b", "NextReview( $m : months )", "new Caution()"), aging("a"));

    assertThat(group.judge(List.of(prices(4)), DAY))
        .extracting(finding -> finding.rule().id() + finding.conclusion() + finding.evidence())
        .containsExactly("aNextReview[months=4]{days=4}", "bCaution[leads=false]{m=4}");
  }

  /** Drools takes two conditions of one identity for one; a third rule links the two. */
  @Test
  void conditionsOnVariablesOfOneKindAreToldApart() {
    String two =
        """
        Ages( $a : priceBusinessDays )
                Ages( $b : priceBusinessDays, priceBusinessDays > $a )
                Unhedged( sleeve == true )
                NextReview( months == %s )\
        """;
    RuleGroup group =
        group(
            rule("first", two.formatted("$a"), "new Caution()"),
            rule("second", two.formatted("$b"), "new Caution()"),
            rule("both", "Caution( leads == true )", "new Disclosure()"));

    assertThat(
            group.judge(
                List.of(
                    prices(3),
                    prices(5),
                    new Unhedged(true, Percent.ZERO, "IJR"),
                    new NextReview(5)),
                DAY))
        .extracting(finding -> finding.rule().id())
        .containsExactly("second");
  }

  /** Drools calls a condition in another way for each number of values, and in one from five on. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void aConditionReadsAsManyValuesOfEarlierFactsAsItNames(int many) {
    String last = "$v" + many;
    String others =
        IntStream.range(1, many).mapToObj(i -> "months < $v" + i + " || ").collect(joining());
    RuleGroup group =
        group(
            rule(
                "x",
                """
                Ages( $v1 : profileDays, $v2 : priceBusinessDays, $v3 : monthsToNeed )
                        Ages( $v4 : monthsBeforeNeed, $v5 : monthsHeld )
                        Market( $v6 : age )
                        NextReview( %smonths == %s )\
                """
                    .formatted(others, last),
                "new Caution()"));
    List<Object> facts =
        List.of(
            new Ages(21, 22, "IVV", false, "", false, 23, 24, 25, false, true),
            new Market(Stage.ER1, CyclePhase.EARLY_RECOVERY, 26));

    for (int months = 21; months <= 26; months++) {
      List<Object> all = new ArrayList<>(facts);
      all.add(new NextReview(months));
      int asked = months;
      boolean holds = asked == 20 + many || IntStream.range(1, many).anyMatch(i -> asked < 20 + i);
      assertThat(group.judge(all, DAY)).as("%s", months).hasSize(holds ? 1 : 0);
    }
  }

  @Test
  void findingsDoNotDependOnTheOrderOfFacts() {
    RuleGroup group = group(aging("b"), aging("a"));

    assertThat(group.judge(List.of(prices(1), prices(2), prices(3)), DAY))
        .isEqualTo(group.judge(List.of(prices(3), prices(1), prices(2)), DAY))
        .extracting(finding -> finding.rule().id() + ((NextReview) finding.conclusion()).months())
        .containsExactly("a1", "a2", "a3", "b1", "b2", "b3");
  }

  @Test
  void equalConclusionsOfTwoRulesAreTwoFindings() {
    assertThat(group(aging("a"), aging("b")).judge(List.of(prices(1)), DAY))
        .extracting(finding -> finding.rule().id())
        .containsExactly("a", "b");
  }

  @Test
  void onlyRulesInForceOnTheDayFire() {
    String ended = "@since( \"2025-01-01\" ) @until( \"2026-01-01\" )";
    String begun = "@since( \"2026-01-01\" )";
    RuleGroup group =
        group(
            rule("old", ended + REST, "Ages()", "new Caution()"),
            rule("new", begun + REST, "Ages()", "new Caution()"));

    assertThat(ids(group, LocalDate.of(2024, 12, 31))).isEmpty();
    assertThat(ids(group, LocalDate.of(2025, 1, 1))).containsExactly("old");
    assertThat(ids(group, LocalDate.of(2025, 12, 31))).containsExactly("old");
    assertThat(ids(group, LocalDate.of(2026, 1, 1))).containsExactly("new");
  }

  @Test
  void aFailureInAConclusionNamesTheRuleAndLeavesTheGroupUsable() {
    RuleGroup group =
        group(rule("x", "Ages( $text : oldest )", "new NextReview( $text )"), aging("y"));

    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> group.judge(List.of(prices(3), prices(4)), DAY))
          .isInstanceOf(PolicyException.class)
          .hasMessageStartingWith("The rule (The rule x) in client/sleeve.drl failed: ")
          .hasMessageContaining("IllegalArgumentException")
          .hasMessageContaining("\nMaybe ");
      assertThat(group.judge(List.of(), DAY)).isEmpty();
    }
  }

  @Test
  void aFailureInAConditionNamesTheRule() {
    RuleGroup one = group(rule("x", "Ages( priceBusinessDays < oldest )", "new Caution()"));
    RuleGroup joined =
        group(
            rule(
                "y",
                """
                Ages( $days : priceBusinessDays )
                        Unhedged( funds > $days )\
                """,
                "new Caution()"));

    assertThatThrownBy(() -> one.judge(List.of(prices(3)), DAY))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("priceBusinessDays < oldest")
        .hasMessageContaining("The rule x")
        .hasMessageContaining("client/sleeve.drl")
        .hasMessageContaining("cannot be cast");
    assertThatThrownBy(
            () -> joined.judge(List.of(prices(3), new Unhedged(true, Percent.ZERO, "IJR")), DAY))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("funds > $days")
        .hasMessageContaining("The rule y")
        .hasMessageContaining("client/sleeve.drl")
        .hasMessageContaining("cannot be cast");
  }

  @Test
  void aRuleThatFeedsItselfIsStopped() {
    RuleGroup group = group(rule("x", "NextReview( $m : months )", "new NextReview( $m )"));

    assertThatThrownBy(() -> group.judge(List.of(new NextReview(1)), DAY))
        .isInstanceOf(PolicyException.class)
        .hasMessageStartingWith("The rules in the folder (client) fired 10000 times without end.");
  }

  /** As where a factory hands out one object for all, which Drools inserts once. */
  @Test
  void aRuleThatFiresAndInsertsNothingNewIsRefusedSinceItsReasonWouldBeLost() {
    Rule rule = proxy(Rule.class, null);
    Match match = proxy(Match.class, rule);
    IdentityHashMap<Rule, RuleHeader> headers = new IdentityHashMap<>();
    headers.put(rule, new RuleHeader("g", "g/f.drl", "The rule x", "x", DAY, null, "s", "b"));
    FiringRecorder firings = new FiringRecorder(headers, DAY);

    assertThat(firings.accept(match)).isTrue();
    assertThatThrownBy(firings::findings)
        .isInstanceOf(PolicyException.class)
        .hasMessageStartingWith("The rule (The rule x) fired and concluded nothing.");
  }

  private static <T> T proxy(Class<T> type, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> answer));
  }

  @Test
  @Tag("long")
  void eightThreadsGetTheAnswersOfOne() throws Exception {
    RuleGroup group = group(aging("a"), aging("b"));
    List<Integer> numbers = IntStream.range(0, 400).boxed().toList();
    List<String> expected =
        numbers.stream()
            .map(n -> group(aging("a"), aging("b")).judge(List.of(prices(n)), DAY) + "")
            .toList();

    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<List<String>> work =
          () -> numbers.stream().map(n -> group.judge(List.of(prices(n)), DAY) + "").toList();
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
    return group.judge(List.of(prices(1)), day).stream()
        .map(finding -> finding.rule().id())
        .toList();
  }

  private static RuleGroup group(String... rules) {
    return RuleEngine.of(read("client/sleeve.drl", rules)).group("client");
  }
}
