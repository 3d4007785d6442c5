package dev.smallcap.advisor.partition;

import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.cases.CaseFacts;
import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Property;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Makes the facts of a cell: ordinary ones, with the cell's values. Thread-safe. */
public final class CellFacts {
  private final Map<String, Object> ordinary = new ConcurrentHashMap<>();
  private final Map<String, Map<String, @Nullable Object>> usual = new ConcurrentHashMap<>();
  private final CaseFacts cases;
  private final ParameterValues values;

  CellFacts(CaseFacts cases, ParameterValues values) {
    this.cases = cases;
    this.values = values;
  }

  /**
   * The facts of some kinds.
   *
   * @param given the values that differ from ordinary ones, by input
   */
  public List<Object> of(Collection<String> types, Map<Input, @Nullable Object> given) {
    List<Object> facts = new ArrayList<>();
    for (String type : types) {
      Object whole = given.get(new Input(type, ""));
      facts.add(whole == null ? fact(type, given) : whole);
    }
    return facts;
  }

  private Object fact(String name, Map<Input, @Nullable Object> given) {
    FactType type = Objects.requireNonNull(Vocabulary.type(name));
    Map<String, @Nullable Object> changed = new HashMap<>();
    for (Property property : type.properties().values()) {
      Input input = new Input(name, property.name());
      Input worded = Input.worded(input);
      if (given.containsKey(input)) {
        changed.put(property.name(), given.get(input));
      } else if (given.containsKey(worded)) {
        changed.put(property.name(), given.get(worded));
      }
    }
    return changed.isEmpty() ? ordinary(type) : with(type, changed);
  }

  /** The ordinary value of an input. */
  @Nullable Object ordinary(Input input) {
    FactType type = Objects.requireNonNull(Vocabulary.type(input.fact()));
    Object usual = ordinary(type);
    return input.property().isEmpty()
        ? usual
        : Objects.requireNonNull(type.property(input.property())).of(usual);
  }

  private Object ordinary(FactType type) {
    return ordinary.computeIfAbsent(
        type.name(),
        name -> isWorded(type) ? type.make(wordedOrdinarily(type)) : cases.ordinary(type, values));
  }

  /** Whether it is a finding that Java makes of a host's words. */
  private static boolean isWorded(FactType type) {
    return Vocabulary.isConclusion(type)
        && type.properties().keySet().stream()
            .map(property -> new Input(type.name(), property))
            .noneMatch(input -> Input.worded(input).equals(input));
  }

  private @Nullable Object[] wordedOrdinarily(FactType type) {
    return type.properties().values().stream()
        .map(property -> ordinary(Input.worded(new Input(type.name(), property.name()))))
        .toArray();
  }

  private Object with(FactType type, Map<String, @Nullable Object> changed) {
    Map<String, @Nullable Object> made = new LinkedHashMap<>(usual(type));
    made.putAll(changed);
    type.resolve(made, values, Set.of());
    return type.make(made.values().toArray());
  }

  /** The ordinary values of a fact by property, in order. */
  private Map<String, @Nullable Object> usual(FactType type) {
    return usual.computeIfAbsent(
        type.name(),
        name -> {
          Map<String, @Nullable Object> values = new LinkedHashMap<>();
          Object fact = ordinary(type);
          type.properties()
              .values()
              .forEach(property -> values.put(property.name(), property.of(fact)));
          return values;
        });
  }
}
