package dev.smallcap.advisor.author.mutation;

import dev.smallcap.advisor.rulebook.Parameters;
import dev.smallcap.advisor.rulebook.SleeveTable;
import dev.smallcap.advisor.rulebook.language.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All mutants of a policy, in order of files and rules, each once. Stateless and thread-safe. */
final class Mutants {
  private Mutants() {}

  static List<Mutant> of(List<Rule> rules, Parameters parameters, SleeveTable table) {
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
    mutants.addAll(NumberMutants.of(parameters));
    mutants.addAll(CellMutants.of(table, parameters));
    return told(mutants);
  }

  /** Twins that say the same of two places are numbered; the same change is made once. */
  private static List<Mutant> told(List<Mutant> mutants) {
    Map<String, Mutant> told = new LinkedHashMap<>();
    Set<Rule> changed = new HashSet<>();
    for (Mutant mutant : mutants) {
      if (mutant instanceof Mutant.RuleMutant one) {
        if (one.changed() != null && !changed.add(one.changed())) {
          continue;
        }
        String name = one.name();
        for (int twin = 2; told.containsKey(name); twin++) {
          name = one.name() + " (" + twin + ")";
        }
        told.put(name, one.named(name));
      } else {
        told.put(mutant.name(), mutant);
      }
    }
    return List.copyOf(told.values());
  }
}
