package dev.smallcap.advisor.rulebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.WaitingRules;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reading of conditions against Drools itself. */
@Tag("slow")
class EvaluationTest {
  /** From this day on all rules are in force. */
  private static final LocalDate DAY = LocalDate.of(2026, 2, 7);

  @ParameterizedTest
  @Tag("long")
  @CsvSource({"market, 2000", "funds, 12000", "client, 3000", "advice, 3000"})
  void readsEveryRuleAsDroolsRunsIt(String group, int many) {
    List<Rule> rules = rules(group);
    RandomFacts random = new RandomFacts(Situations.STANDARD, DAY);
    Set<String> fired = new TreeSet<>();
    for (int i = 0; i < many; i++) {
      List<Object> facts = random.of(group);
      List<Finding> findings = PolicyModels.of(Situations.STANDARD).judge(DAY, group, facts);
      findings.forEach(finding -> fired.add(finding.rule().id()));
      List<Object> seen = new ArrayList<>(facts);
      seen.addAll(PolicyModels.of(Situations.STANDARD).parameterFacts(DAY, group, facts));
      findings.forEach(finding -> seen.add(finding.conclusion()));

      assertThat(read(rules, seen)).as("%s", facts).isEqualTo(ran(findings));
    }
    Set<String> reachable = new TreeSet<>(rules.stream().map(Rule::id).toList());
    reachable.removeAll(WaitingRules.IDS);
    assertThat(fired).as("the random facts reach every rule").isEqualTo(reachable);
  }

  private static Map<String, Integer> ran(List<Finding> findings) {
    Map<String, Integer> ran = new TreeMap<>();
    for (Finding finding : findings) {
      count(ran, finding.rule().id(), finding.conclusion(), finding.evidence());
    }
    return ran;
  }

  private static Map<String, Integer> read(List<Rule> rules, List<Object> seen) {
    Map<String, Integer> read = new TreeMap<>();
    for (Rule rule : rules) {
      for (Trace.Attempt match : Evaluation.of(rule, seen).matches()) {
        count(
            read,
            rule.id(),
            (Conclusion) Evaluation.conclusion(rule, match),
            new TreeMap<>(match.values()));
      }
    }
    return read;
  }

  private static void count(
      Map<String, Integer> counts, String id, Conclusion conclusion, Map<String, Object> values) {
    counts.merge(id + " " + conclusion + " " + values, 1, Integer::sum);
  }

  private static List<Rule> rules(String group) {
    return RuleParser.rules(PolicyModels.of(Situations.STANDARD).files()).stream()
        .filter(rule -> rule.group().equals(group))
        .toList();
  }
}
