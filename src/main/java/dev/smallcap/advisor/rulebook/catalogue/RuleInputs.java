package dev.smallcap.advisor.rulebook.catalogue;

import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.ParameterRead;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a rule reads: properties, and the parameters behind them. */
final class RuleInputs {
  private RuleInputs() {}

  /** The properties, such as {@code Market.age}, each once, in order. */
  static List<String> properties(Rule rule) {
    return rule.patterns().stream()
        .flatMap(
            pattern ->
                pattern.properties().findAny().isEmpty()
                    ? Stream.of(pattern.type())
                    : pattern.properties().map(name -> pattern.type() + "." + name))
        .distinct()
        .toList();
  }

  /** The parameters behind the properties that a rule reads, out of those there are. */
  static SortedSet<String> parameters(Rule rule, Set<String> known) {
    SortedSet<String> names = new TreeSet<>(ParameterRead.names(rule));
    names.retainAll(known);
    return names;
  }

  /** The parameters that any fact brings before rules, out of those there are. */
  static SortedSet<String> given(Set<String> known) {
    SortedSet<String> names = new TreeSet<>();
    for (String group : Vocabulary.groups()) {
      for (FactType fact : Vocabulary.given(group).values()) {
        fact.properties().keySet().forEach(name -> names.addAll(fact.parameters(name)));
      }
    }
    names.retainAll(known);
    return names;
  }
}
