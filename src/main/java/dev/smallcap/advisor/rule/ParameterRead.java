package dev.smallcap.advisor.rule;

import dev.smallcap.advisor.rulebook.ParameterValues;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which parameter stands behind a value that a rule reads. Stateless and thread-safe. */
public final class ParameterRead {
  private ParameterRead() {}

  /** The parameters that a rule reads; names that end in a dot are followed by a constant. */
  public static Set<String> names(Rule rule) {
    Set<String> names = new TreeSet<>();
    for (Pattern pattern : rule.patterns()) {
      FactType fact = Vocabulary.type(pattern.type());
      if (fact == null) {
        continue;
      }
      Stream.concat(
              pattern.bindings().stream().map(binding -> binding.property()),
              pattern
                  .comparisons()
                  .flatMap(
                      one ->
                          one.operand() instanceof Operand.Property other
                              ? Stream.of(one.property(), other.name())
                              : Stream.of(one.property())))
          .map(fact::property)
          .filter(property -> property != null && property.parameter() != null)
          .map(Property::parameter)
          .forEach(names::add);
    }
    return names;
  }

  /** Whether a name that a rule reads is this parameter's. */
  public static boolean isRead(String read, String parameter) {
    return read.endsWith(".")
        ? parameter.startsWith(read) && parameter.indexOf('.', read.length()) < 0
        : parameter.equals(read);
  }

  /** The parameter behind an operand's value in a rule, by name, or null where it is none. */
  public static @Nullable String of(Rule rule, Operand operand, Collection<?> facts) {
    if (!(operand instanceof Operand.Variable variable)) {
      return null;
    }
    for (Pattern pattern : rule.patterns()) {
      for (Binding binding : pattern.bindings()) {
        if (binding.variable().equals(variable.name())) {
          return of(pattern.type(), binding.property(), facts);
        }
      }
    }
    return null;
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
