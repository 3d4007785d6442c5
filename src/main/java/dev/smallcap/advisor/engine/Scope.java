package dev.smallcap.advisor.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What a strand's rules read of facts, all of them together. Thread-safe. */
final class Scope {
  private final Map<String, NavigableSet<String>> properties = new TreeMap<>();

  /** How the properties of a kind of fact are read; for what no rule looks for, {@link #UNREAD}. */
  private final Map<Class<?>, List<Method>> accessors = new ConcurrentHashMap<>();

  private static final List<Method> UNREAD = new ArrayList<>();

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
      List<Method> read = accessors(fact.getClass());
      if (read != UNREAD) {
        seen.add(fact.getClass());
        for (int i = 0; i < read.size(); i++) {
          seen.add(value(read.get(i), fact));
        }
      }
    }
    return new Asked(seen);
  }

  /** Whether any of the rules looks for such facts. */
  boolean reads(Class<?> type) {
    return accessors(type) != UNREAD;
  }

  private List<Method> accessors(Class<?> type) {
    List<Method> known = accessors.get(type);
    return known == null ? accessors.computeIfAbsent(type, this::find) : known;
  }

  private List<Method> find(Class<?> type) {
    NavigableSet<String> names = properties.get(type.getSimpleName());
    if (names == null) {
      return UNREAD;
    }
    List<Method> found = new ArrayList<>();
    for (String name : names) {
      try {
        found.add(type.getMethod(name));
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e);
      }
    }
    return found;
  }

  private static @Nullable Object value(Method accessor, Object fact) {
    try {
      return accessor.invoke(fact);
    } catch (InvocationTargetException | IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
