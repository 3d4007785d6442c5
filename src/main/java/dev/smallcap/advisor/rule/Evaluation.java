package dev.smallcap.advisor.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
   * One way in which a rule holds.
   *
   * @param facts a fact for each pattern, in order
   * @param values what the rule bound, by name without {@code $}; missing values are left out
   */
  public record Match(List<Object> facts, Map<String, Object> values) {
    /** Copies both. */
    public Match {
      facts = List.copyOf(facts);
      values = Map.copyOf(values);
    }
  }

  /**
   * What a rule sees in facts.
   *
   * @param matches each way in which it holds
   * @param seen every comparison on every fact that it was asked of, held or not; a fact is asked
   *     when all patterns before its own hold
   * @param reached how many patterns held together at most
   */
  public record Result(List<Match> matches, List<Seen> seen, int reached) {
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
    Join join = new Join(rule, facts);
    join.from(0, List.of(), Map.of());
    return new Result(join.matches, join.seen, join.reached);
  }

  /** The conclusion that a rule draws from a match. */
  public static Object conclusion(Rule rule, Match match) {
    FactType made = Objects.requireNonNull(Vocabulary.type(rule.insertion().type()));
    List<Object> arguments = new ArrayList<>();
    for (Operand operand : rule.insertion().arguments()) {
      arguments.add(Objects.requireNonNull(value(operand, match, match.values())));
    }
    return Makers.make(made, rule.insertion(), arguments);
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
