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
    return fill(type, values, null, false);
  }

  /**
   * A record of what rules read. A number that the policy leaves out is nought there: its review
   * refuses it where a rule of the policy, or Java, reads the number.
   *
   * @throws dev.smallcap.advisor.terms.PolicyException if a value has decimals where a whole number
   *     is needed
   */
  public static <R extends Record> R ofRules(Class<R> type, ParameterValues values) {
    return fill(type, values, null, true);
  }

  /**
   * A record of what is kept for a constant, which is its one component that is no parameter.
   *
   * @throws dev.smallcap.advisor.terms.PolicyException if a value is missing, or has decimals where
   *     a whole number is needed
   */
  public static <R extends Record> R of(Class<R> type, ParameterValues values, Enum<?> constant) {
    return fill(type, values, constant, false);
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
      Class<R> type, ParameterValues values, @Nullable Enum<?> constant, boolean fewer) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] filled =
        Arrays.stream(components).map(one -> value(one, values, constant, fewer)).toArray();
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
      RecordComponent component,
      ParameterValues values,
      @Nullable Enum<?> constant,
      boolean fewer) {
    Parameter parameter = component.getAnnotation(Parameter.class);
    if (parameter == null) {
      return constant;
    }
    String name =
        parameter.value().endsWith(".") && constant != null
            ? ParameterValues.key(
                parameter.value().substring(0, parameter.value().length() - 1), constant)
            : parameter.value();
    if (parameter.optional() && !values.has(name)) {
      return null;
    }
    boolean nought = fewer && !values.has(name);
    if (component.getType() == Percent.class) {
      return nought ? Percent.ZERO : values.percent(name);
    }
    if (component.getType() == BigDecimal.class) {
      return nought ? BigDecimal.ZERO : values.decimal(name);
    }
    return nought ? 0 : values.integer(name);
  }
}
