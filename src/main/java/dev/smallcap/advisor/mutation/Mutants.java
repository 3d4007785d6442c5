package dev.smallcap.advisor.mutation;

import dev.smallcap.advisor.rule.Rule;
import dev.smallcap.advisor.rulebook.RuleFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All mutants of a policy, in order of files and rules, each once. Stateless and thread-safe. */
final class Mutants {
  private Mutants() {}

  static List<Mutant> of(RuleFiles files, List<Rule> rules, LocalDate day) {
    List<Mutant> mutants = new ArrayList<>();
    for (Rule rule : rules) {
      mutants.add(
          new Mutant.RuleMutant(
              rule,
              null,
              rule.at().line(),
              rule.id() + ": removed",
              "a case in which the rule concludes something"));
      mutants.addAll(ConditionMutants.of(rule));
      mutants.addAll(ConclusionMutants.of(rule));
    }
    mutants.addAll(NumberMutants.of(files, day));
    Set<String> names = new HashSet<>();
    mutants.removeIf(mutant -> !names.add(mutant.name()));
    return mutants;
  }
}
