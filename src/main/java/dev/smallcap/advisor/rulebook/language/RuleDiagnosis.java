package dev.smallcap.advisor.rulebook.language;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Why a rule fired on a day, or why it did not. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param day the day
 * @param attempts every choice of facts for it, in order
 */
public record RuleDiagnosis(Rule rule, LocalDate day, List<Trace.Attempt> attempts) {
  /** Copies the list. */
  public RuleDiagnosis {
    attempts = List.copyOf(attempts);
  }

  /**
   * Looks at a rule on facts.
   *
   * @param facts all that it could see, conclusions of other rules among them
   */
  public static RuleDiagnosis of(Rule rule, LocalDate day, Collection<?> facts) {
    return new RuleDiagnosis(rule, day, Trace.of(rule, facts));
  }

  /** The choices of facts on which its conditions hold: it fires once for each while in force. */
  public List<Trace.Attempt> held() {
    return attempts.stream().filter(Trace.Attempt::held).toList();
  }

  /** The choices of facts on which it did not fire. */
  public List<Trace.Attempt> silent() {
    return attempts.stream().filter(one -> !one.held() || !rule.inForce(day)).toList();
  }

  /** What stood in the way where it came furthest: the facts looked at in vain, or none there. */
  public List<Trace.PatternTrace> obstacles() {
    int furthest = attempts.stream().mapToInt(Trace.Attempt::reached).max().orElse(0);
    Set<Trace.PatternTrace> looks = Collections.newSetFromMap(new IdentityHashMap<>());
    return attempts.stream()
        .filter(one -> !one.held() && one.reached() == furthest)
        .map(one -> one.patterns().get(furthest))
        .filter(looks::add)
        .toList();
  }
}
