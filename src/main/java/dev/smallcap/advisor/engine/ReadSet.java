package dev.smallcap.advisor.engine;

import dev.smallcap.advisor.rulebook.language.Pattern;
import dev.smallcap.advisor.rulebook.language.Rule;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a component's rules read of facts, all of them together. Immutable and thread-safe. */
final class ReadSet {
  private final Map<String, NavigableSet<String>> properties = new TreeMap<>();

  ReadSet(Collection<Rule> rules) {
    for (Rule rule : rules) {
      for (Pattern pattern : rule.patterns()) {
        NavigableSet<String> names =
            properties.computeIfAbsent(pattern.type(), type -> new TreeSet<>());
        pattern.properties().forEach(names::add);
      }
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
