package dev.smallcap.advisor.cell;

import dev.smallcap.advisor.cases.CaseFacts;
import dev.smallcap.advisor.rule.FactType;
import dev.smallcap.advisor.rule.Property;
import dev.smallcap.advisor.rule.Vocabulary;
import dev.smallcap.advisor.rulebook.ParameterValues;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Makes the facts of a cell: ordinary ones, with the cell's values. Thread-safe. */
public final class CellFacts {
  /** The words that a host gives are handed on as findings. */
  private static final Map<String, String> WORDED =
      Map.of(
          "RateFinding.direction", "rates",
          "PriceFinding.inflation", "inflation",
          "ActivityFinding.activity", "activity",
          "SlumpFinding.slump", "slump");

  private final Map<String, Object> ordinary = new ConcurrentHashMap<>();
  private final Map<String, Constructor<?>> constructors = new ConcurrentHashMap<>();
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
      Input worded = new Input("StatedSignals", WORDED.getOrDefault(input.toString(), ""));
      if (given.containsKey(input)) {
        changed.put(property.name(), given.get(input));
      } else if (given.containsKey(worded)) {
        changed.put(property.name(), given.get(worded));
      }
    }
    return changed.isEmpty() ? ordinary(type) : with(type, changed);
  }

  private Object ordinary(FactType type) {
    return ordinary.computeIfAbsent(
        type.name(),
        name ->
            Vocabulary.isConclusion(type)
                ? make(type, wordedOrdinarily(type))
                : cases.ordinary(type, values));
  }

  private @Nullable Object[] wordedOrdinarily(FactType type) {
    FactType stated = Objects.requireNonNull(Vocabulary.type("StatedSignals"));
    Object words = cases.ordinary(stated, values);
    return type.properties().values().stream()
        .map(
            property ->
                Objects.requireNonNull(
                        stated.property(
                            Objects.requireNonNull(
                                WORDED.get(type.name() + "." + property.name()))))
                    .of(words))
        .toArray();
  }

  private Object with(FactType type, Map<String, @Nullable Object> changed) {
    Object usual = ordinary(type);
    Map<String, @Nullable Object> made = new HashMap<>();
    for (Property property : type.properties().values()) {
      made.put(
          property.name(),
          changed.containsKey(property.name()) ? changed.get(property.name()) : property.of(usual));
    }
    for (Property property : type.properties().values()) {
      String parameter = property.parameter();
      if (parameter != null && parameter.endsWith(".")) {
        made.put(
            property.name(),
            values.integer(parameter.substring(0, parameter.length() - 1), term(made)));
      }
    }
    return make(type, type.properties().keySet().stream().map(made::get).toArray());
  }

  private static Enum<?> term(Map<String, @Nullable Object> made) {
    return made.values().stream()
        .filter(Enum.class::isInstance)
        .map(value -> (Enum<?>) value)
        .findFirst()
        .orElseThrow();
  }

  private Object make(FactType type, @Nullable Object[] arguments) {
    try {
      return constructors
          .computeIfAbsent(type.name(), name -> canonical(type.type()))
          .newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Constructor<?> canonical(Class<?> type) {
    try {
      return type.getDeclaredConstructor(
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }
}
