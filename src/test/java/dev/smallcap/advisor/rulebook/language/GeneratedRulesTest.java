package dev.smallcap.advisor.rulebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.RandomSituations;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.author.mutation.RuleMutants;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.GeneratedRules;
import dev.smallcap.advisor.engine.GroupResult;
import dev.smallcap.advisor.engine.RuleEngine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What is built of rules as they were read, against the code that Drools generates of their text.
 */
@Tag("slow")
class GeneratedRulesTest {
  /** From this day on all rules are in force. */
  private static final LocalDate DAY = LocalDate.of(2026, 2, 7);

  private static final Policy POLICY = Situations.STANDARD;

  @Test
  @Tag("long")
  void bothFindTheSameInRandomFacts() {
    shippedRules(60);
  }

  @Test
  @Tag("long")
  void bothFindTheSameInManyRandomFacts() {
    shippedRules(8_000);
  }

  private static void shippedRules(int many) {
    GeneratedRules generated = GeneratedRules.of(PolicyModels.of(POLICY).rules());
    RandomFacts random = new RandomFacts(POLICY, DAY);
    Set<String> fired = new TreeSet<>();
    for (String group : Vocabulary.groups()) {
      for (int i = 0; i < many; i++) {
        List<Object> facts = random.of(group);
        List<Object> all = new ArrayList<>(facts);
        all.addAll(PolicyModels.of(POLICY).parameterFacts(DAY, group, facts));
        List<Finding> findings = PolicyModels.of(POLICY).engine().group(group).judge(all, DAY);

        assertThat(findings).as("%s", all).isEqualTo(generated.judge(group, all, DAY));
        findings.forEach(finding -> fired.add(finding.rule().id()));
      }
    }
    assertThat(fired).hasSizeGreaterThan(PolicyModels.of(POLICY).rules().size() * 3 / 4);
  }

  @Test
  @Tag("long")
  void bothFindTheSameOnTheWayToAdvice() {
    GeneratedRules generated = GeneratedRules.of(PolicyModels.of(POLICY).rules());
    for (long seed = 0; seed < 1_000; seed++) {
      Situations asked = RandomSituations.anywhere(seed);
      for (GroupResult judged : PolicyModels.of(asked.policy()).trace(asked.asked()).judgements()) {
        assertThat(judged.findings())
            .as("seed " + seed)
            .containsExactlyInAnyOrderElementsOf(
                generated.judge(judged.group(), judged.facts(), asked.market().asOf()));
      }
    }
  }

  @Test
  @Tag("long")
  void bothFindTheSameByMutants() {
    mutants(400, 40);
  }

  @Test
  @Tag("long")
  void bothFindTheSameByEveryMutant() {
    mutants(1, 100);
  }

  /** Each alone, on facts and on what the shipped rules conclude of them. */
  private static void mutants(int step, int many) {
    List<Rule> mutants = new ArrayList<>();
    List<Rule> all = RuleMutants.of(POLICY);
    for (int i = 0; i < all.size(); i += step) {
      mutants.add(all.get(i).titled("Mutant " + i));
    }
    GeneratedRules generated = GeneratedRules.of(mutants);
    RandomFacts random = new RandomFacts(POLICY, DAY);
    Map<String, List<List<Object>>> facts = new HashMap<>();
    long found = 0;
    for (Rule mutant : mutants) {
      RuleEngine engine = RuleEngine.of(List.of(mutant));
      for (List<Object> some :
          facts.computeIfAbsent(mutant.group(), group -> seen(random, group, many))) {
        List<Finding> findings = engine.group(mutant.group()).judge(some, DAY);

        assertThat(findings)
            .as("%s", mutant)
            .isEqualTo(generated.judge(List.of(mutant), some, DAY));
        found += findings.size();
      }
    }
    assertThat(found).isGreaterThan(mutants.size());
  }

  private static List<List<Object>> seen(RandomFacts random, String group, int many) {
    List<List<Object>> seen = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      List<Object> facts = random.of(group);
      List<Object> all = new ArrayList<>(facts);
      all.addAll(PolicyModels.of(POLICY).parameterFacts(DAY, group, facts));
      PolicyModels.of(POLICY)
          .judge(DAY, group, facts)
          .forEach(finding -> all.add(finding.conclusion()));
      seen.add(all);
    }
    return seen;
  }

  @Test
  @Tag("long")
  void bothFindTheSameByMadeUpRules() {
    madeUp(1, 40);
  }

  @Test
  @Tag("long")
  void bothFindTheSameByManyMadeUpRules() {
    madeUp(100, 60);
  }

  /** Twelve at a time, which share what they can; on two facts of each kind. */
  private static void madeUp(int sets, int many) {
    List<List<Rule>> all = new ArrayList<>();
    for (int set = 0; set < sets; set++) {
      String group = List.copyOf(Vocabulary.groups()).get(set % Vocabulary.groups().size());
      MadeUpRules made = new MadeUpRules(group, set);
      List<Rule> rules = new ArrayList<>();
      rules.add(made.linking(group, "made" + set));
      for (int i = 1; i <= 12; i++) {
        rules.add(made.rule(group, "made" + set, i));
      }
      all.add(rules);
    }
    GeneratedRules generated = GeneratedRules.of(all.stream().flatMap(List::stream).toList());
    RandomFacts random = new RandomFacts(POLICY, DAY);
    long found = 0;
    for (List<Rule> rules : all) {
      String group = rules.get(0).group();
      RuleEngine engine = RuleEngine.of(rules);
      for (int i = 0; i < many; i++) {
        List<Object> facts = random.of(group);
        facts.addAll(random.of(group));
        facts.addAll(PolicyModels.of(POLICY).parameterFacts(DAY, group, List.of()));
        List<Finding> findings = engine.group(group).judge(facts, DAY);

        assertThat(findings)
            .as("%s %s", rules, facts)
            .isEqualTo(generated.judge(rules, facts, DAY));
        found += findings.size();
      }
    }
    assertThat(found).isGreaterThan((long) sets * many);
  }
}
