package dev.smallcap.advisor.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What a strand's rules read of facts, all of them together. Thread-safe. */
final class Scope {
  private final SortedMap<String, NavigableSet<String>> properties = new TreeMap<>();
  private final Map<Class<?>, List<Method>> accessors = new ConcurrentHashMap<>();

  Scope(Collection<RuleReads> rules) {
    for (RuleReads rule : rules) {
      rule.facts()
          .forEach(
              (type, names) ->
                  properties.computeIfAbsent(type, name -> new TreeSet<>()).addAll(names));
    }
  }

  /**
   * What of these facts the strand can see.
   *
   * @param since the day from which the rules in force are those of the question, or null
   */
  Asked of(Collection<?> facts, @Nullable LocalDate since) {
    List<@Nullable Object> seen = new ArrayList<>();
    seen.add(since);
    for (Object fact : facts) {
      Class<?> type = fact.getClass();
      if (properties.containsKey(type.getSimpleName())) {
        seen.add(type);
        for (Method accessor : accessors.computeIfAbsent(type, this::accessors)) {
          seen.add(value(accessor, fact));
        }
      }
    }
    return new Asked(seen);
  }

  private List<Method> accessors(Class<?> type) {
    List<Method> found = new ArrayList<>();
    for (String name : properties.getOrDefault(type.getSimpleName(), new TreeSet<>())) {
      try {
        found.add(type.getMethod(name));
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e);
      }
    }
    return List.copyOf(found);
  }

  private static @Nullable Object value(Method accessor, Object fact) {
    try {
      return accessor.invoke(fact);
    } catch (InvocationTargetException | IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
