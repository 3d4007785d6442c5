package dev.smallcap.advisor.engine;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a strand's rules read of facts, all of them together. Immutable and thread-safe. */
final class Scope {
  private final Map<String, NavigableSet<String>> properties = new TreeMap<>();

  Scope(Collection<RuleReads> rules) {
    for (RuleReads rule : rules) {
      rule.facts()
          .forEach(
              (type, names) ->
                  properties.computeIfAbsent(type, name -> new TreeSet<>()).addAll(names));
    }
  }

  /** Whether any of the rules looks for such facts. */
  boolean reads(Class<?> type) {
    return properties.containsKey(type.getSimpleName());
  }

  /** The properties that are read of a kind of fact that is looked for; often none. */
  Collection<String> of(Class<?> type) {
    return properties.getOrDefault(type.getSimpleName(), new TreeSet<>());
  }
}
