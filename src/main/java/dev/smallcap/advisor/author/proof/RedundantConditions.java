package dev.smallcap.advisor.author.proof;

import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.partition.DecisionTable;
import dev.smallcap.advisor.partition.PolicyPartition;
import dev.smallcap.advisor.rulebook.language.CellReaders;
import dev.smallcap.advisor.rulebook.language.Condition;
import dev.smallcap.advisor.rulebook.language.Evaluation;
import dev.smallcap.advisor.rulebook.language.Operand;
import dev.smallcap.advisor.rulebook.language.Operator;
import dev.smallcap.advisor.rulebook.language.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Conditions that never matter: without one of them its rule would fire in the same situations. The
 * guard of a value that may be missing is left out: it is asked for by the review. So are rules
 * that speak of cells of the matrix: what matters there, a row changes. One policy, once.
 */
final class RedundantConditions {
  /**
   * A prime that no number of cells is a multiple of: every cell is looked at, soon unlike ones.
   */
  private static final int STRIDE = 1_000_003;

  private final PolicyModel policy;
  private final PolicyPartition factoring;

  /** Each condition that was not seen to matter yet, with its rule without it, by rule id. */
  private final Map<String, Map<Condition.Comparison, Rule>> open = new LinkedHashMap<>();

  private RedundantConditions(PolicyModel policy, PolicyPartition factoring) {
    this.policy = policy;
    this.factoring = factoring;
  }

  static List<ProofFault> of(PolicyModel policy, PolicyPartition factoring) {
    RedundantConditions idle = new RedundantConditions(policy, factoring);
    Map<String, Rule> rules = new LinkedHashMap<>();
    factoring.blocks().stream()
        .flatMap(block -> block.rules().stream())
        .filter(rule -> !CellReaders.readsCells(rule))
        .forEach(rule -> rules.putIfAbsent(rule.id(), rule));
    rules.forEach((id, rule) -> idle.open.put(id, asked(rule)));
    factoring.blocks().parallelStream().forEach(idle::look);
    List<ProofFault> faults = new ArrayList<>();
    rules.forEach(
        (id, rule) ->
            rule.comparisons()
                .filter(idle.open(id)::containsKey)
                .forEach(one -> faults.add(idle.fault(rule, one))));
    return faults;
  }

  private ProofFault fault(Rule rule, Condition.Comparison one) {
    return ProofFault.everywhere(
        ProofFault.Kind.NEVER_MATTERS,
        rule.id() + ": " + one,
        "at " + rule.file() + ":" + one.at() + "; without it the rule fires in the same situations",
        factoring.cells(rule));
  }

  private static Map<Condition.Comparison, Rule> asked(Rule rule) {
    Map<Condition.Comparison, Rule> asked = new ConcurrentHashMap<>();
    rule.comparisons()
        .filter(one -> !guards(one))
        .forEach(one -> asked.put(one, rule.replacing(one, null)));
    return asked;
  }

  private static boolean guards(Condition.Comparison one) {
    return one.operator() == Operator.UNEQUAL && one.operand() instanceof Operand.Missing;
  }

  private Map<Condition.Comparison, Rule> open(String rule) {
    return open.getOrDefault(rule, Map.of());
  }

  /** Looks at a block until each condition of its rules has been seen to matter. */
  private void look(DecisionTable block) {
    List<Rule> left = new ArrayList<>(block.rules());
    for (int number = 0; number < block.size(); number++) {
      left.removeIf(rule -> open(rule.id()).isEmpty());
      if (left.isEmpty()) {
        return;
      }
      int cell = (int) ((long) number * STRIDE % block.size());
      List<Object> seen = InCell.seen(policy, factoring.day(), block, cell);
      left.forEach(rule -> look(rule, seen));
    }
  }

  private void look(Rule rule, List<Object> seen) {
    int fired = Evaluation.of(rule, seen).matches().size();
    open(rule.id())
        .values()
        .removeIf(without -> fired != Evaluation.of(without, seen).matches().size());
  }
}
