package dev.smallcap.advisor.rulebook.language;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the conditions of rules on facts, without running the rules: it says of each comparison
 * what it saw and whether it held. Tests hold it against Drools. Stateless and thread-safe.
 */
public final class Evaluation {
  private Evaluation() {}

  /**
   * One comparison on one fact.
   *
   * @param comparison the comparison
   * @param fact the fact, or null where there is none of its kind
   * @param seen the value of its property, or null where it is missing
   * @param needed the value it is compared with, or null for missing
   * @param held whether it held
   */
  public record Seen(
      Condition.Comparison comparison,
      @Nullable Object fact,
      @Nullable Object seen,
      @Nullable Object needed,
      boolean held) {}

  /**
   * What a rule sees in facts.
   *
   * @param matches each choice of facts on which it holds
   * @param seen every comparison on every fact that it was asked of, held or not; a fact is asked
   *     when all patterns before its own hold
   */
  public record Result(List<Trace.Attempt> matches, List<Seen> seen) {
    /** Copies the lists. */
    public Result {
      matches = List.copyOf(matches);
      seen = List.copyOf(seen);
    }
  }

  /**
   * Evaluates a rule.
   *
   * @param facts the facts, conclusions of other rules among them
   */
  public static Result of(Rule rule, Collection<?> facts) {
    List<Trace.Attempt> attempts = Trace.reached(rule, facts);
    Set<Trace.PatternTrace> looks = Collections.newSetFromMap(new IdentityHashMap<>());
    return new Result(
        attempts.stream().filter(Trace.Attempt::held).toList(),
        attempts.stream()
            .flatMap(one -> one.patterns().stream())
            .filter(look -> look.fact() != null && looks.add(look))
            .flatMap(Trace.PatternTrace::comparisons)
            .toList());
  }

  /** The conclusion that a rule draws from a match. */
  public static Object conclusion(Rule rule, Trace.Attempt match) {
    FactType made = Objects.requireNonNull(Vocabulary.type(rule.insertion().type()));
    List<Object> arguments =
        rule.insertion().arguments().stream()
            .map(operand -> Objects.requireNonNull(value(operand, match, match.values())))
            .toList();
    return ConclusionFactories.make(made, rule.insertion(), arguments);
  }

  /** How a value compares with another: below 0, 0, above 0; only equality counts for terms. */
  public static int compare(Object one, Object other) {
    if (one instanceof BigDecimal decimal && other instanceof BigDecimal compared) {
      return decimal.compareTo(compared);
    }
    if (one instanceof Number number && other instanceof Number compared) {
      return Long.compare(number.longValue(), compared.longValue());
    }
    if (one instanceof Enum<?> || one instanceof Boolean || one instanceof String) {
      return one.equals(other) ? 0 : 1;
    }
    @SuppressWarnings("unchecked")
    Comparable<Object> comparable = (Comparable<Object>) one;
    return comparable.compareTo(other);
  }

  /** Asks every part, so that what was seen is complete; of a fact that is not there none holds. */
  static boolean holds(
      Condition condition, @Nullable Object fact, Map<String, Object> bound, List<Seen> seen) {
    if (condition instanceof Condition.Comparison comparison) {
      Seen one = seen(comparison, fact, bound);
      seen.add(one);
      return one.held();
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

  private static Seen seen(
      Condition.Comparison comparison, @Nullable Object fact, Map<String, Object> bound) {
    if (fact == null) {
      return new Seen(comparison, null, null, null, false);
    }
    Object one = property(fact, comparison.property());
    Object other = value(comparison.operand(), fact, bound);
    boolean held =
        (one == null || other == null)
            ? bothMissing(comparison.operator(), one == other)
            : comparison.operator().holds(compare(one, other));
    return new Seen(comparison, fact, one, other, held);
  }

  /** A missing value equals a missing value alone, and is neither more nor less than any. */
  private static boolean bothMissing(Operator operator, boolean both) {
    return operator == (both ? Operator.EQUAL : Operator.UNEQUAL);
  }

  static @Nullable Object value(Operand operand, Object fact, Map<String, Object> bound) {
    if (operand instanceof Operand.Variable variable) {
      return bound.get(variable.name());
    }
    if (operand instanceof Operand.Constant constant) {
      return Vocabulary.constant(constant.type(), constant.name());
    }
    if (operand instanceof Operand.Truth truth) {
      return truth.value();
    }
    return operand instanceof Operand.Property named ? property(fact, named.name()) : null;
  }

  static @Nullable Object property(Object fact, String name) {
    FactType type = Objects.requireNonNull(Vocabulary.type(fact.getClass()));
    return Objects.requireNonNull(type.property(name)).of(fact);
  }
}
