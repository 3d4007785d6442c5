package dev.smallcap.advisor.catalogue;

import dev.smallcap.advisor.rule.Condition;
import dev.smallcap.advisor.rule.FactType;
import dev.smallcap.advisor.rule.Operand;
import dev.smallcap.advisor.rule.Pattern;
import dev.smallcap.advisor.rule.Property;
import dev.smallcap.advisor.rule.Rule;
import dev.smallcap.advisor.rule.Vocabulary;
import dev.smallcap.advisor.rulebook.ParameterValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a rule reads: properties, and the parameters behind them. */
final class Reading {
  private Reading() {}

  /** The properties, such as {@code Market.age}, each once, in order. */
  static List<String> properties(Rule rule) {
    return rule.patterns().stream()
        .flatMap(
            pattern -> {
              List<String> named = named(pattern);
              return named.isEmpty()
                  ? java.util.stream.Stream.of(pattern.type())
                  : named.stream().map(name -> pattern.type() + "." + name);
            })
        .distinct()
        .toList();
  }

  /** The parameters behind the properties that a rule reads, out of those there are. */
  static SortedSet<String> parameters(Rule rule, Set<String> known) {
    SortedSet<String> names = new TreeSet<>();
    for (Pattern pattern : rule.patterns()) {
      FactType fact = Vocabulary.type(pattern.type());
      if (fact != null) {
        for (String name : named(pattern)) {
          Property property = fact.property(name);
          if (property != null) {
            names.addAll(behind(fact, property, known));
          }
        }
      }
    }
    return names;
  }

  /** The parameters that any fact brings before rules, out of those there are. */
  static SortedSet<String> given(Set<String> known) {
    SortedSet<String> names = new TreeSet<>();
    for (String group : Vocabulary.groups()) {
      for (FactType fact : Vocabulary.given(group).values()) {
        fact.properties().values().forEach(one -> names.addAll(behind(fact, one, known)));
      }
    }
    return names;
  }

  /** A name that ends in a dot is followed by each constant of the fact that has a value. */
  private static List<String> behind(FactType fact, Property property, Set<String> known) {
    String parameter = property.parameter();
    if (parameter == null) {
      return List.of();
    }
    if (!parameter.endsWith(".")) {
      return List.of(parameter);
    }
    String prefix = parameter.substring(0, parameter.length() - 1);
    List<String> names = new ArrayList<>();
    for (Property one : fact.properties().values()) {
      if (one.type().isEnum()) {
        for (Object constant : one.type().getEnumConstants()) {
          String name = ParameterValues.key(prefix, (Enum<?>) constant);
          if (known.contains(name)) {
            names.add(name);
          }
        }
      }
    }
    return names;
  }

  private static List<String> named(Pattern pattern) {
    List<String> named = new ArrayList<>();
    pattern.bindings().forEach(binding -> named.add(binding.property()));
    pattern
        .comparisons()
        .forEach(
            (Condition.Comparison comparison) -> {
              named.add(comparison.property());
              if (comparison.operand() instanceof Operand.Property other) {
                named.add(other.name());
              }
            });
    return named;
  }
}
