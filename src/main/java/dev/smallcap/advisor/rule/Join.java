package dev.smallcap.advisor.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins facts to patterns, one after another. One rule on one set of facts, once. */
final class Join {
  private final Rule rule;
  private final Collection<?> facts;
  final List<Evaluation.Match> matches = new ArrayList<>();
  final List<Evaluation.Seen> seen = new ArrayList<>();
  int reached;

  Join(Rule rule, Collection<?> facts) {
    this.rule = rule;
    this.facts = facts;
  }

  void from(int number, List<Object> chosen, Map<String, Object> bound) {
    reached = Math.max(reached, number);
    if (number == rule.patterns().size()) {
      matches.add(new Evaluation.Match(chosen, bound));
      return;
    }
    Pattern pattern = rule.patterns().get(number);
    Class<?> type = type(pattern);
    for (Object fact : facts) {
      if (fact.getClass() != type) {
        continue;
      }
      Map<String, Object> values = new HashMap<>(bound);
      bind(pattern, fact, values);
      boolean held = true;
      for (Condition condition : pattern.conditions()) {
        held &= holds(condition, fact, values, seen);
      }
      if (held) {
        List<Object> longer = new ArrayList<>(chosen);
        longer.add(fact);
        from(number + 1, longer, values);
      }
    }
  }

  /** The class of the facts that a pattern looks for, or null where rules know none. */
  static @Nullable Class<?> type(Pattern pattern) {
    FactType type = Vocabulary.type(pattern.type());
    return type == null ? null : type.type();
  }

  /** Adds what a pattern names of a fact; missing values are left out. */
  static void bind(Pattern pattern, Object fact, Map<String, Object> values) {
    for (Binding binding : pattern.bindings()) {
      Object value = Evaluation.property(fact, binding.property());
      if (value != null) {
        values.put(binding.variable(), value);
      }
    }
  }

  /** Asks every part, so that what was seen is complete. */
  static boolean holds(
      Condition condition, Object fact, Map<String, Object> bound, List<Evaluation.Seen> seen) {
    if (condition instanceof Condition.Comparison comparison) {
      return holds(comparison, fact, bound, seen);
    }
    if (condition instanceof Condition.AllOf all) {
      boolean held = true;
      for (Condition part : all.parts()) {
        held &= holds(part, fact, bound, seen);
      }
      return held;
    }
    boolean held = false;
    for (Condition part : ((Condition.AnyOf) condition).parts()) {
      held |= holds(part, fact, bound, seen);
    }
    return held;
  }

  private static boolean holds(
      Condition.Comparison comparison,
      Object fact,
      Map<String, Object> bound,
      List<Evaluation.Seen> seen) {
    Object one = Evaluation.property(fact, comparison.property());
    Object other = Evaluation.value(comparison.operand(), fact, bound);
    boolean held =
        (one == null || other == null)
            ? bothMissing(comparison.operator(), one == other)
            : comparison.operator().holds(Evaluation.compare(one, other));
    seen.add(new Evaluation.Seen(comparison, fact, one, other, held));
    return held;
  }

  /** A missing value equals a missing value alone, and is neither more nor less than any. */
  private static boolean bothMissing(Operator operator, boolean both) {
    return operator == (both ? Operator.EQUAL : Operator.UNEQUAL);
  }
}
