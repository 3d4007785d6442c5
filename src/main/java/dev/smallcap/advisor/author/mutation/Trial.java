package dev.smallcap.advisor.author.mutation;

import dev.smallcap.advisor.author.verify.cases.CaseRunner;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.rulebook.cases.Case;
import dev.smallcap.advisor.rulebook.cases.CaseFile;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.Typing;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tries mutants: of a policy only what a mutant changes is made anew. Immutable and thread-safe.
 */
final class Trial {
  /** What became of a mutant. */
  enum Fate {
    REFUSED,
    KILLED,
    SURVIVED
  }

  private final PolicyModel policy;
  private final CaseRunner runner;
  private final CaseOrder order;
  private final Map<String, Set<String>> concluded = new HashMap<>();

  Trial(PolicyModel policy, List<Rule> rules, CaseRunner runner, CaseOrder order) {
    this.policy = policy;
    this.runner = runner;
    this.order = order;
    rules.forEach(
        rule ->
            concluded
                .computeIfAbsent(rule.group(), group -> new TreeSet<>())
                .add(rule.insertion().type()));
  }

  /** What became of each, by name; each is told as it is done. */
  Map<String, Fate> of(List<Mutant> mutants, Consumer<Fate> told) {
    Map<String, Fate> fates = new HashMap<>();
    for (Mutant mutant : mutants) {
      Fate fate = fate(mutant);
      fates.put(mutant.name(), fate);
      told.accept(fate);
    }
    return fates;
  }

  private boolean fits(@Nullable Rule rule) {
    return rule == null
        || Typing.remarks(rule, concluded.getOrDefault(rule.group(), Set.of())).isEmpty();
  }

  private Fate fate(Mutant mutant) {
    try {
      PolicyModel mutated;
      if (mutant instanceof Mutant.NumberMutant number) {
        mutated = policy.assuming(number.span(), number.value());
      } else if (mutant instanceof Mutant.CellMutant cell) {
        mutated = policy.assuming(cell.row(), cell.other());
      } else {
        Mutant.RuleMutant one = (Mutant.RuleMutant) mutant;
        if (!fits(one.changed())) {
          return Fate.REFUSED;
        }
        mutated = policy.replacing(one.rule(), one.changed());
      }
      return survives(mutant, runner.asking(mutated)) ? Fate.SURVIVED : Fate.KILLED;
    } catch (PolicyException | InputException e) {
      return Fate.REFUSED;
    }
  }

  private boolean survives(Mutant mutant, CaseRunner asking) {
    for (CaseFile file : order.of(mutant)) {
      for (Case one : file.cases()) {
        try {
          if (mutant.inForce(one.asOf(policy.latestDay())) && !asking.run(file, one).passed()) {
            return false;
          }
        } catch (PolicyException | InputException e) {
          return false;
        }
      }
    }
    return true;
  }
}
