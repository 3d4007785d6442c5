package dev.smallcap.advisor.rulebook.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asked of facts, nothing left out: every comparison of every pattern, also behind one
 * that did not hold. A rule fires once for each attempt that held. Stateless and thread-safe.
 */
public final class Trace {
  private Trace() {}

  /**
   * One pattern of an attempt.
   *
   * @param pattern the pattern
   * @param fact the fact that was looked at, or null where there is none of its kind
   * @param conditions every condition in it, in order
   * @param held whether the fact is there and all conditions hold
   */
  public record PatternTrace(
      Pattern pattern, @Nullable Object fact, List<Tested> conditions, boolean held) {
    /** Copies the list. */
    public PatternTrace {
      conditions = List.copyOf(conditions);
    }

    /** Every comparison in it, in order. */
    public Stream<Evaluation.Seen> comparisons() {
      return conditions.stream().flatMap(one -> one.comparisons().stream());
    }
  }

  /**
   * One condition of a pattern.
   *
   * @param condition the condition
   * @param comparisons every comparison in it, in order
   * @param held whether it holds
   */
  public record Tested(Condition condition, List<Evaluation.Seen> comparisons, boolean held) {
    /** Copies the list. */
    public Tested {
      comparisons = List.copyOf(comparisons);
    }
  }

  /**
   * One choice of facts, one for each pattern.
   *
   * @param patterns the patterns, in order
   * @param values what the rule bound, by name without {@code $}; missing values are left out
   * @param held whether all held
   */
  public record Attempt(List<PatternTrace> patterns, Map<String, Object> values, boolean held) {
    /** Copies both. */
    public Attempt {
      patterns = List.copyOf(patterns);
      values = Map.copyOf(values);
    }

    /** How many patterns held before the first that did not. */
    int reached() {
      return (int) patterns.stream().takeWhile(PatternTrace::held).count();
    }
  }

  /**
   * Every choice of facts for a rule, in their order.
   *
   * @param facts the facts, conclusions of other rules among them
   */
  public static List<Attempt> of(Rule rule, Collection<?> facts) {
    return walk(rule, facts, false);
  }

  /** The same, each choice no further than to the first pattern that does not hold. */
  static List<Attempt> reached(Rule rule, Collection<?> facts) {
    return walk(rule, facts, true);
  }

  private static List<Attempt> walk(Rule rule, Collection<?> facts, boolean stopping) {
    List<Attempt> attempts = new ArrayList<>();
    choose(rule, facts, stopping, List.of(), Map.of(), true, attempts);
    return attempts;
  }

  private static void choose(
      Rule rule,
      Collection<?> facts,
      boolean stopping,
      List<PatternTrace> chosen,
      Map<String, Object> bound,
      boolean held,
      List<Attempt> attempts) {
    if (chosen.size() == rule.patterns().size() || (stopping && !held)) {
      attempts.add(new Attempt(chosen, bound, held));
      return;
    }
    Pattern pattern = rule.patterns().get(chosen.size());
    for (Object fact : candidates(pattern, facts)) {
      Map<String, Object> values = new HashMap<>(bound);
      if (fact != null) {
        bind(pattern, fact, values);
      }
      PatternTrace asked = asked(pattern, fact, values);
      List<PatternTrace> longer = new ArrayList<>(chosen);
      longer.add(asked);
      choose(rule, facts, stopping, longer, values, held && asked.held(), attempts);
    }
  }

  /** The facts that a pattern can look at, or one null. */
  private static List<@Nullable Object> candidates(Pattern pattern, Collection<?> facts) {
    FactType type = Vocabulary.type(pattern.type());
    List<@Nullable Object> candidates = new ArrayList<>();
    for (Object fact : facts) {
      if (type != null && fact.getClass() == type.type()) {
        candidates.add(fact);
      }
    }
    if (candidates.isEmpty()) {
      candidates.add(null);
    }
    return candidates;
  }

  /** Adds what a pattern names of a fact; missing values are left out. */
  private static void bind(Pattern pattern, Object fact, Map<String, Object> values) {
    for (Binding binding : pattern.bindings()) {
      Object value = Evaluation.property(fact, binding.property());
      if (value != null) {
        values.put(binding.variable(), value);
      }
    }
  }

  private static PatternTrace asked(
      Pattern pattern, @Nullable Object fact, Map<String, Object> bound) {
    List<Tested> tested = new ArrayList<>();
    boolean held = fact != null;
    for (Condition condition : pattern.conditions()) {
      List<Evaluation.Seen> seen = new ArrayList<>();
      boolean holds = Evaluation.holds(condition, fact, bound, seen);
      tested.add(new Tested(condition, seen, holds));
      held &= holds;
    }
    return new PatternTrace(pattern, fact, tested, held);
  }
}
