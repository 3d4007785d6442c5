package dev.smallcap.advisor.coverage;

import dev.smallcap.advisor.rule.Binding;
import dev.smallcap.advisor.rule.Condition;
import dev.smallcap.advisor.rule.Evaluation;
import dev.smallcap.advisor.rule.FactType;
import dev.smallcap.advisor.rule.Operand;
import dev.smallcap.advisor.rule.ParameterRead;
import dev.smallcap.advisor.rule.Pattern;
import dev.smallcap.advisor.rule.Property;
import dev.smallcap.advisor.rule.Rule;
import dev.smallcap.advisor.rule.Vocabulary;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.terms.Percent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The boundary of an ordered comparison: the value of a parameter. Its step is one in the last
 * place that the value is written with. Stateless and thread-safe.
 */
final class Boundary {
  private Boundary() {}

  /** Whether a comparison has a parameter for its boundary. */
  static boolean isKnown(Rule rule, Condition.Comparison one) {
    return read(rule, one) != null;
  }

  /** The parameter at the boundary, by name, or null where there is none. */
  static @Nullable String parameter(Rule rule, Condition.Comparison one, Collection<?> facts) {
    Property read = read(rule, one);
    Pattern pattern = read == null ? null : holder(rule, one);
    return read == null || pattern == null
        ? null
        : ParameterRead.of(pattern.type(), read.name(), facts);
  }

  /** The step at the boundary of what was seen, or null where it has no parameter. */
  static @Nullable BigDecimal step(
      Rule rule, Evaluation.Seen seen, Collection<?> facts, ParameterValues values) {
    if (!seen.comparison().operator().ordered() || seen.seen() == null || seen.needed() == null) {
      return null;
    }
    String name = parameter(rule, seen.comparison(), facts);
    return name == null ? null : values.decimal(name).ulp();
  }

  /** How far what was seen lies from its boundary. */
  static BigDecimal distance(Evaluation.Seen seen) {
    return number(Objects.requireNonNull(seen.seen()))
        .subtract(number(Objects.requireNonNull(seen.needed())))
        .abs();
  }

  private static BigDecimal number(Object value) {
    if (value instanceof Percent percent) {
      return percent.value();
    }
    return value instanceof BigDecimal decimal
        ? decimal
        : BigDecimal.valueOf(((Number) value).longValue());
  }

  /** The property that holds the parameter that a comparison is made with. */
  private static @Nullable Property read(Rule rule, Condition.Comparison one) {
    for (Pattern pattern : rule.patterns()) {
      String name = named(pattern, one);
      Property property = name == null ? null : property(pattern, name);
      if (property != null && property.parameter() != null) {
        return property;
      }
    }
    return null;
  }

  private static @Nullable Pattern holder(Rule rule, Condition.Comparison one) {
    return rule.patterns().stream()
        .filter(pattern -> named(pattern, one) != null)
        .findFirst()
        .orElse(null);
  }

  /** The property of a pattern that a comparison's operand names, or null. */
  private static @Nullable String named(Pattern pattern, Condition.Comparison one) {
    if (one.operand() instanceof Operand.Variable variable) {
      return pattern.bindings().stream()
          .filter(binding -> binding.variable().equals(variable.name()))
          .map(Binding::property)
          .findFirst()
          .orElse(null);
    }
    boolean here = pattern.comparisons().anyMatch(one::equals);
    return here && one.operand() instanceof Operand.Property other ? other.name() : null;
  }

  private static @Nullable Property property(Pattern pattern, String name) {
    FactType fact = Vocabulary.type(pattern.type());
    return fact == null ? null : fact.property(name);
  }
}
