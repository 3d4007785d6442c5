package dev.smallcap.advisor.rulebook.language;

import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What rules can speak of: the facts that each folder's rules are given, the conclusions, and the
 * terms. Stateless and thread-safe.
 */
public final class Vocabulary {
  /** Names are few, and each is asked for by every case. */
  private static final Map<String, String> WORDS = new ConcurrentHashMap<>();

  private static final Map<String, FactType> TYPES = types();
  private static final Map<String, FactType> BY_NAME = Map.copyOf(TYPES);
  private static final Map<Class<?>, FactType> BY_CLASS =
      TYPES.values().stream().collect(Collectors.toUnmodifiableMap(FactType::type, type -> type));
  private static final Map<String, Class<?>> TERMS = terms();
  private static final Map<String, Map<String, Enum<?>>> CONSTANTS = constants();

  private Vocabulary() {}

  private static Map<String, FactType> types() {
    Map<String, FactType> types = new TreeMap<>();
    for (String group : EvaluationStep.groups()) {
      EvaluationStep.given(group).forEach(type -> put(types, type));
    }
    for (Class<?> type : Conclusion.class.getPermittedSubclasses()) {
      put(types, type);
    }
    return Collections.unmodifiableMap(types);
  }

  private static void put(Map<String, FactType> types, Class<?> type) {
    types.put(type.getSimpleName(), FactType.of(type));
  }

  private static Map<String, Class<?>> terms() {
    Map<String, Class<?>> terms = new TreeMap<>();
    for (FactType fact : TYPES.values()) {
      for (Property property : fact.properties().values()) {
        if (property.type().isEnum()) {
          terms.put(property.type().getSimpleName(), property.type());
        }
      }
    }
    return Collections.unmodifiableMap(terms);
  }

  private static Map<String, Map<String, Enum<?>>> constants() {
    Map<String, Map<String, Enum<?>>> constants = new HashMap<>();
    TERMS.forEach(
        (name, type) -> {
          Map<String, Enum<?>> named = new HashMap<>();
          for (Object constant : type.getEnumConstants()) {
            named.put(((Enum<?>) constant).name(), (Enum<?>) constant);
          }
          constants.put(name, named);
        });
    return constants;
  }

  /** Words for a name, such as {@code horizon months} for horizonMonths. */
  public static String words(String name) {
    return WORDS.computeIfAbsent(
        name, one -> one.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT));
  }

  /** The folders whose rules the library runs. */
  public static Set<String> groups() {
    return Collections.unmodifiableSet(EvaluationStep.groups());
  }

  /** The facts that a folder's rules are given, by simple name; none for a folder not run. */
  public static Map<String, FactType> given(String group) {
    Map<String, FactType> given = new LinkedHashMap<>();
    for (Class<?> type : EvaluationStep.given(group)) {
      given.put(type.getSimpleName(), Objects.requireNonNull(type(type)));
    }
    return Collections.unmodifiableMap(given);
  }

  /** A fact or conclusion by its simple name, or null. */
  public static @Nullable FactType type(String name) {
    return BY_NAME.get(name);
  }

  /** The kind of a fact or conclusion, or null where rules know none. */
  static @Nullable FactType type(Class<?> type) {
    return BY_CLASS.get(type);
  }

  /** The kinds of conclusions, in order of their names. */
  public static List<FactType> conclusions() {
    return TYPES.values().stream().filter(Vocabulary::isConclusion).toList();
  }

  /** Whether a type is something that rules conclude. */
  public static boolean isConclusion(FactType type) {
    return Conclusion.class.isAssignableFrom(type.type());
  }

  /** A term, an enum, by its simple name, or null. */
  public static @Nullable Class<?> term(String name) {
    return TERMS.get(name);
  }

  /** A constant of a term, or null. */
  public static @Nullable Enum<?> constant(String term, String name) {
    Map<String, Enum<?>> constants = CONSTANTS.get(term);
    return constants == null ? null : constants.get(name);
  }
}
