package dev.smallcap.advisor.rule;

import dev.smallcap.advisor.rulebook.ParameterValues;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which parameter stands behind a value that a rule reads. Stateless and thread-safe. */
public final class ParameterRead {
  private ParameterRead() {}

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
