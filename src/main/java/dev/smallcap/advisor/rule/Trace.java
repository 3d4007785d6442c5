package dev.smallcap.advisor.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
   * @param comparisons every comparison in it, in order
   * @param held whether the fact is there and all conditions hold
   */
  public record Asked(
      Pattern pattern, @Nullable Object fact, List<Evaluation.Seen> comparisons, boolean held) {
    /** Copies the list. */
    public Asked {
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
  public record Attempt(List<Asked> patterns, Map<String, Object> values, boolean held) {
    /** Copies both. */
    public Attempt {
      patterns = List.copyOf(patterns);
      values = Map.copyOf(values);
    }

    /** The comparisons that did not hold. */
    public List<Evaluation.Seen> unheld() {
      return patterns.stream()
          .flatMap(asked -> asked.comparisons().stream())
          .filter(seen -> !seen.held())
          .toList();
    }
  }

  /**
   * Every choice of facts for a rule, in their order.
   *
   * @param facts the facts, conclusions of other rules among them
   */
  public static List<Attempt> of(Rule rule, Collection<?> facts) {
    List<Attempt> attempts = new ArrayList<>();
    choose(rule, facts, new ArrayList<>(), Map.of(), attempts);
    return List.copyOf(attempts);
  }

  private static void choose(
      Rule rule,
      Collection<?> facts,
      List<Asked> chosen,
      Map<String, Object> bound,
      List<Attempt> attempts) {
    if (chosen.size() == rule.patterns().size()) {
      boolean held = true;
      for (Asked asked : chosen) {
        held &= asked.held();
      }
      attempts.add(new Attempt(chosen, bound, held));
      return;
    }
    Pattern pattern = rule.patterns().get(chosen.size());
    List<@Nullable Object> candidates = new ArrayList<>();
    Class<?> type = Join.type(pattern);
    for (Object fact : facts) {
      if (fact.getClass() == type) {
        candidates.add(fact);
      }
    }
    if (candidates.isEmpty()) {
      candidates.add(null);
    }
    for (Object fact : candidates) {
      Map<String, Object> values = new HashMap<>(bound);
      if (fact != null) {
        Join.bind(pattern, fact, values);
      }
      List<Asked> longer = new ArrayList<>(chosen);
      longer.add(asked(pattern, fact, values));
      choose(rule, facts, longer, values, attempts);
    }
  }

  private static Asked asked(Pattern pattern, @Nullable Object fact, Map<String, Object> bound) {
    List<Evaluation.Seen> seen = new ArrayList<>();
    if (fact == null) {
      pattern
          .comparisons()
          .forEach(one -> seen.add(new Evaluation.Seen(one, null, null, null, false)));
      return new Asked(pattern, null, seen, false);
    }
    boolean held = true;
    for (Condition condition : pattern.conditions()) {
      held &= Join.holds(condition, fact, bound, seen);
    }
    return new Asked(pattern, fact, seen, held);
  }
}
