package dev.smallcap.advisor.author.coverage;

import dev.smallcap.advisor.partition.Numbers;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.language.Condition;
import dev.smallcap.advisor.rulebook.language.Evaluation;
import dev.smallcap.advisor.rulebook.language.ParameterRead;
import dev.smallcap.advisor.rulebook.language.Rule;
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
    return ParameterRead.needed(rule, one).stream().anyMatch(ParameterRead.Source::ofParameter);
  }

  /** The parameter at the boundary, by name, or null where there is none. */
  static @Nullable String parameter(Rule rule, Condition.Comparison one, Collection<?> facts) {
    return ParameterRead.needed(rule, one).stream()
        .filter(ParameterRead.Source::ofParameter)
        .map(source -> source.parameter(facts))
        .findFirst()
        .orElse(null);
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
    return Numbers.decimal(Objects.requireNonNull(seen.seen()))
        .subtract(Numbers.decimal(Objects.requireNonNull(seen.needed())))
        .abs();
  }
}
