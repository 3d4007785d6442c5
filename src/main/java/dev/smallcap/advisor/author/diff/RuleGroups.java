package dev.smallcap.advisor.author.diff;

import dev.smallcap.advisor.partition.DecisionTable;
import dev.smallcap.advisor.partition.Dimension;
import dev.smallcap.advisor.partition.Input;
import dev.smallcap.advisor.partition.PolicyPartition;
import dev.smallcap.advisor.rulebook.language.EvaluationStep;
import dev.smallcap.advisor.rulebook.language.Rule;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which rules of a step are compared together: those that turn on the same inputs; and those that
 * came, went or turn on other inputs now, by what they conclude, so that one that takes the place
 * of another is seen beside it. What is settled together is left out. Stateless and thread-safe.
 */
final class RuleGroups {
  private RuleGroups() {}

  static Collection<Set<String>> of(PolicyPartition old, PolicyPartition now, EvaluationStep step) {
    Map<String, Turns> before = turning(old, step);
    Map<String, Turns> after = turning(now, step);
    Map<Object, Set<String>> groups = new LinkedHashMap<>();
    Map<String, Turns> all = new TreeMap<>(before);
    all.putAll(after);
    all.forEach(
        (id, turns) -> {
          Turns was = before.get(id);
          Turns is = after.get(id);
          boolean same = was != null && is != null && was.inputs().equals(is.inputs());
          groups
              .computeIfAbsent(same ? turns.inputs() : turns.concludes(), key -> new TreeSet<>())
              .add(id);
        });
    return groups.values();
  }

  /** The inputs that a rule turns on, and what it concludes. */
  private record Turns(Set<Input> inputs, String concludes) {}

  private static Map<String, Turns> turning(PolicyPartition factoring, EvaluationStep step) {
    Map<String, Turns> turning = new TreeMap<>();
    for (DecisionTable block : factoring.of(step)) {
      for (Rule rule : block.rules()) {
        if (EvaluationStep.SIZING.stream().noneMatch(rule::concludes)) {
          Set<Input> inputs = new TreeSet<>();
          block.axes().stream().map(Dimension::input).forEach(inputs::add);
          turning.put(rule.id(), new Turns(inputs, rule.insertion().toString()));
        }
      }
    }
    return turning;
  }
}
