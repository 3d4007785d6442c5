package dev.smallcap.advisor.rulebook.language;

import dev.smallcap.advisor.rulebook.ParameterValues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which parameter stands behind a value that a rule reads. Stateless and thread-safe. */
public final class ParameterRead {
  private ParameterRead() {}

  /**
   * A property that a rule compares with.
   *
   * @param pattern the pattern that reads it
   * @param property its name
   */
  public record Source(Pattern pattern, String property) {
    /** The parameter that it holds, by name, or null where it holds none. */
    public @Nullable String parameter(Collection<?> facts) {
      return of(pattern.type(), property, facts);
    }

    /** Whether it holds a parameter. */
    public boolean ofParameter() {
      FactType fact = Vocabulary.type(pattern.type());
      return fact != null && !fact.parameters(property).isEmpty();
    }
  }

  /** The properties that the operand of a comparison names: its own, or those bound to it. */
  public static List<Source> needed(Rule rule, Condition.Comparison one) {
    List<Source> sources = new ArrayList<>();
    for (Pattern pattern : rule.patterns()) {
      if (one.operand() instanceof Operand.Variable variable) {
        pattern.bindings().stream()
            .filter(binding -> binding.variable().equals(variable.name()))
            .forEach(binding -> sources.add(new Source(pattern, binding.property())));
      } else if (one.operand() instanceof Operand.Property other
          && pattern.comparisons().anyMatch(one::equals)) {
        sources.add(new Source(pattern, other.name()));
      }
    }
    return sources;
  }

  /** The parameters that a rule can read: those kept for each constant of a term all of them. */
  public static Set<String> names(Rule rule) {
    Set<String> names = new TreeSet<>();
    for (Pattern pattern : rule.patterns()) {
      FactType fact = Vocabulary.type(pattern.type());
      if (fact != null) {
        pattern.properties().forEach(property -> names.addAll(fact.parameters(property)));
      }
    }
    return names;
  }

  /** The parameter that a property of a fact holds, by name, or null where it holds none. */
  public static @Nullable String of(String type, String property, Collection<?> facts) {
    FactType fact = Vocabulary.type(type);
    Property found = fact == null ? null : fact.property(property);
    if (fact == null
        || found == null
        || found.parameter() == null
        || !found.parameter().endsWith(".")) {
      return found == null ? null : found.parameter();
    }
    String prefix = found.parameter().substring(0, found.parameter().length() - 1);
    return facts.stream()
        .filter(one -> one.getClass() == fact.type())
        .flatMap(one -> fact.properties().values().stream().map(each -> each.of(one)))
        .filter(Enum.class::isInstance)
        .map(constant -> ParameterValues.key(prefix, (Enum<?>) constant))
        .findFirst()
        .orElse(found.parameter());
  }
}
