package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.terms.Parameter;
import dev.smallcap.advisor.terms.Percent;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Fills records whose components say which parameter they hold. Stateless and thread-safe. */
public final class ParameterRecord {
  private ParameterRecord() {}

  /**
   * A record with the values in force.
   *
   * @throws dev.smallcap.advisor.terms.PolicyException if a value is missing, or has decimals where
   *     a whole number is needed
   */
  public static <R extends Record> R of(Class<R> type, ParameterValues values) {
    return fill(type, values, null);
  }

  /**
   * A record of what is kept for a constant, which is its one component that is no parameter.
   *
   * @throws dev.smallcap.advisor.terms.PolicyException if a value is missing, or has decimals where
   *     a whole number is needed
   */
  public static <R extends Record> R of(Class<R> type, ParameterValues values, Enum<?> constant) {
    return fill(type, values, constant);
  }

  /** The names that a record's components hold, as they stand there: some end in a dot. */
  public static SortedSet<String> names(Class<?> type) {
    SortedSet<String> names = new TreeSet<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Parameter parameter = component.getAnnotation(Parameter.class);
      if (parameter != null) {
        names.add(parameter.value());
      }
    }
    return names;
  }

  private static <R extends Record> R fill(
      Class<R> type, ParameterValues values, @Nullable Enum<?> constant) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] filled = Arrays.stream(components).map(one -> value(one, values, constant)).toArray();
    try {
      return type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(filled);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object value(
      RecordComponent component, ParameterValues values, @Nullable Enum<?> constant) {
    Parameter parameter = component.getAnnotation(Parameter.class);
    if (parameter == null) {
      return constant;
    }
    String name =
        parameter.value().endsWith(".") && constant != null
            ? ParameterValues.key(
                parameter.value().substring(0, parameter.value().length() - 1), constant)
            : parameter.value();
    if (parameter.optional() && !values.names().contains(name)) {
      return null;
    }
    if (component.getType() == Percent.class) {
      return values.percent(name);
    }
    return component.getType() == BigDecimal.class ? values.decimal(name) : values.integer(name);
  }
}
