package dev.smallcap.advisor.rulebook.language;

import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.fact.SleeveCell;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Parameter;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A kind of fact or conclusion, with its properties. Immutable and thread-safe.
 *
 * @param type its class
 * @param properties its properties by name, in order
 */
public record FactType(Class<?> type, Map<String, Property> properties) {
  /** Missing values of facts that are no parameters; a test compares them with the annotations. */
  private static final Set<String> NULLABLE =
      Set.of("Client.moneyNeededOn", "Client.requestedSleeve", "Fund.isin", "Fund.cost");

  private static final ClassValue<Constructor<?>> CONSTRUCTORS =
      new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
          return constructor(type);
        }
      };

  /** Copies the map. */
  public FactType {
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
  }

  static FactType of(Class<?> type) {
    Map<String, Property> properties = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Parameter parameter = component.getAnnotation(Parameter.class);
      String name = component.getName();
      properties.put(
          name,
          new Property(
              name,
              Property.wrapped(component.getType()),
              parameter == null
                  ? NULLABLE.contains(type.getSimpleName() + "." + name)
                  : parameter.optional(),
              parameter == null ? null : parameter.value(),
              component.getAccessor()));
    }
    return new FactType(type, properties);
  }

  private static Constructor<?> constructor(Class<?> type) {
    try {
      return type.getDeclaredConstructor(
          Stream.of(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Its simple name, as rules write it. */
  public String name() {
    return type.getSimpleName();
  }

  /** Whether it holds numbers of the policy rather than something of a situation. */
  public boolean holdsParameters() {
    return isCell()
        || properties.values().stream().filter(one -> one.parameter() != null).count() > 1;
  }

  /** Whether it is a cell of the policy matrix. */
  public boolean isCell() {
    return type == SleeveCell.class;
  }

  /**
   * A fact of this kind that differs in one property.
   *
   * @throws dev.smallcap.advisor.terms.InputException if there can be no such fact
   */
  public Object with(Object fact, String name, @Nullable Object value) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Property property : properties.values()) {
      values.add(property.name().equals(name) ? value : property.of(fact));
    }
    return make(values.toArray());
  }

  /**
   * A fact of the values of its properties, in order.
   *
   * @throws dev.smallcap.advisor.terms.InputException if there can be no such fact
   */
  public Object make(@Nullable Object... values) {
    try {
      return CONSTRUCTORS.get(type).newInstance(values);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof InputException refused
          ? refused
          : new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Puts the parameters that stand for a constant of the fact into the values of its properties.
   *
   * @param told the properties that stay as they are
   */
  public void resolve(
      Map<String, @Nullable Object> values, ParameterValues parameters, Set<String> told) {
    for (Property property : properties.values()) {
      String parameter = property.parameter();
      if (parameter != null && parameter.endsWith(".") && !told.contains(property.name())) {
        String name =
            ParameterValues.key(parameter.substring(0, parameter.length() - 1), term(values));
        values.put(
            property.name(),
            property.type() == BigDecimal.class
                ? parameters.decimal(name)
                : parameters.integer(name));
      }
    }
  }

  private static Enum<?> term(Map<String, @Nullable Object> values) {
    return values.values().stream()
        .filter(Enum.class::isInstance)
        .map(value -> (Enum<?>) value)
        .findFirst()
        .orElseThrow();
  }

  /** A property, or null where there is none of the name. */
  public @Nullable Property property(String name) {
    return properties.get(name);
  }

  /**
   * The parameters that a property can hold: none, one, or one for each constant of the fact's
   * terms.
   */
  public List<String> parameters(String name) {
    Property property = properties.get(name);
    String parameter = property == null ? null : property.parameter();
    if (parameter == null) {
      return List.of();
    }
    if (!parameter.endsWith(".")) {
      return List.of(parameter);
    }
    String prefix = parameter.substring(0, parameter.length() - 1);
    return properties.values().stream()
        .filter(one -> one.type().isEnum())
        .flatMap(one -> Stream.of(one.type().getEnumConstants()))
        .map(constant -> ParameterValues.key(prefix, (Enum<?>) constant))
        .toList();
  }
}
