package dev.smallcap.advisor.proof;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.cell.Block;
import dev.smallcap.advisor.cell.Factoring;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rule.Condition;
import dev.smallcap.advisor.rule.Evaluation;
import dev.smallcap.advisor.rule.Operand;
import dev.smallcap.advisor.rule.Operator;
import dev.smallcap.advisor.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Conditions that never matter: without one of them its rule would fire in the same situations. The
 * guard of a value that may be missing is left out: it is asked for by the review. One policy,
 * once.
 */
final class IdleConditions {
  /**
   * A prime that no number of cells is a multiple of: every cell is looked at, soon unlike ones.
   */
  private static final int STRIDE = 1_000_003;

  private final Policy policy;
  private final Factoring factoring;
  private final Map<Rule, Map<Condition.Comparison, Rule>> open = new HashMap<>();

  private IdleConditions(Policy policy, Factoring factoring) {
    this.policy = policy;
    this.factoring = factoring;
  }

  static List<Fault> of(Policy policy, Factoring factoring) {
    IdleConditions idle = new IdleConditions(policy, factoring);
    List<Rule> rules = new ArrayList<>();
    for (Block block : factoring.blocks()) {
      for (Rule rule : block.rules()) {
        if (!rules.contains(rule)) {
          rules.add(rule);
          idle.open.put(rule, asked(rule));
        }
      }
    }
    factoring.blocks().parallelStream().forEach(idle::look);
    List<Fault> faults = new ArrayList<>();
    for (Rule rule : rules) {
      rule.comparisons()
          .filter(one -> idle.open.getOrDefault(rule, Map.of()).containsKey(one))
          .forEach(one -> faults.add(idle.fault(rule, one)));
    }
    return faults;
  }

  private Fault fault(Rule rule, Condition.Comparison one) {
    return Fault.everywhere(
        Fault.Kind.NEVER_MATTERS,
        rule.id() + ": " + one,
        "at " + rule.file() + ":" + one.at() + "; without it the rule fires in the same situations",
        factoring.blocks().stream()
            .filter(block -> block.rules().contains(rule))
            .mapToLong(Block::size)
            .sum());
  }

  private static Map<Condition.Comparison, Rule> asked(Rule rule) {
    Map<Condition.Comparison, Rule> asked = new HashMap<>();
    rule.comparisons()
        .filter(one -> !guards(one))
        .forEach(one -> asked.put(one, rule.replacing(one, null)));
    return asked;
  }

  private static boolean guards(Condition.Comparison one) {
    return one.operator() == Operator.UNEQUAL && one.operand() instanceof Operand.Missing;
  }

  /** Looks at a block until each condition of its rules has been seen to matter. */
  private void look(Block block) {
    for (int number = 0; number < block.size(); number++) {
      int cell = (int) ((long) number * STRIDE % block.size());
      Set<Rule> left = new HashSet<>(block.rules());
      left.removeIf(rule -> open(rule).isEmpty());
      if (left.isEmpty()) {
        return;
      }
      List<Object> facts = block.facts(cell);
      List<Object> seen = new ArrayList<>(facts);
      seen.addAll(policy.parameterFacts(factoring.day(), block.scene().group(), facts));
      for (Finding finding : policy.judge(factoring.day(), block.scene().group(), facts)) {
        seen.add(finding.conclusion());
      }
      left.forEach(rule -> look(rule, seen));
    }
  }

  private void look(Rule rule, List<Object> seen) {
    int fired = Evaluation.of(rule, seen).matches().size();
    for (Map.Entry<Condition.Comparison, Rule> one : Map.copyOf(open(rule)).entrySet()) {
      if (Evaluation.of(one.getValue(), seen).matches().size() != fired) {
        synchronized (open) {
          open.getOrDefault(rule, new HashMap<>()).remove(one.getKey());
        }
      }
    }
  }

  private Map<Condition.Comparison, Rule> open(Rule rule) {
    synchronized (open) {
      return Map.copyOf(open.getOrDefault(rule, Map.of()));
    }
  }
}
