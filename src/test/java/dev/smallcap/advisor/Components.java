package dev.smallcap.advisor;

import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Percent;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Pairs of records that differ in one component alone, for every component that they have. */
public final class Components {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  private static final int MOST_CONSTANTS = 12;

  private Components() {}

  /** Two records that differ in one component. */
  public record Pair(Object one, Object other) {}

  /** A pair for each component, by its name; two where it alone can be absent. */
  public static Map<String, Pair> of(Class<?> type) {
    Map<String, Pair> pairs = new LinkedHashMap<>();
    RecordComponent[] components = type.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      Pair pair = pair(type, i, false);
      if (pair == null) {
        throw new AssertionError("No two " + type + " found that differ in " + components[i]);
      }
      pairs.put(components[i].getName(), pair);
      Pair absent = isNullable(components[i]) ? pair(type, i, true) : null;
      if (absent != null) {
        pairs.put(components[i].getName() + " absent", absent);
      }
    }
    return pairs;
  }

  private static @Nullable Pair pair(Class<?> type, int changed, boolean absent) {
    RecordComponent[] components = type.getRecordComponents();
    for (int variant = 0; variant < 2 * MOST_CONSTANTS; variant++) {
      Object[] values = new Object[components.length];
      for (int i = 0; i < values.length; i++) {
        boolean present = variant >= MOST_CONSTANTS || !isNullable(components[i]);
        values[i] = present ? value(components[i].getType(), variant) : null;
      }
      values[changed] = absent ? null : value(components[changed].getType(), variant);
      Object one = made(type, values);
      values[changed] = value(components[changed].getType(), variant + 1);
      Object other = made(type, values);
      if (one != null && other != null) {
        return new Pair(one, other);
      }
    }
    return null;
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /** Where the index is one higher, another value. */
  private static Object value(Class<?> type, int index) {
    int small = 1 + index % 2;
    if (type.isEnum()) {
      return type.getEnumConstants()[index % type.getEnumConstants().length];
    }
    return switch (type.getSimpleName()) {
      case "String" -> small == 1 ? "A" : "B";
      case "int", "Integer" -> small;
      case "boolean" -> small == 1;
      case "LocalDate" -> DAY.minusDays(small);
      case "Percent" -> Percent.of(small);
      case "BigDecimal" -> BigDecimal.valueOf(small);
      case "Money" -> Money.parse("USD " + small);
      case "BigMoney" -> BigMoney.parse("USD " + small);
      case "List" -> List.of(small == 1 ? "A" : "B");
      default -> throw new AssertionError("Give " + Components.class + " values of " + type);
    };
  }

  private static @Nullable Object made(Class<?> type, Object[] values) {
    List<Class<?>> types = new ArrayList<>();
    Arrays.stream(type.getRecordComponents()).forEach(one -> types.add(one.getType()));
    try {
      return type.getConstructor(types.toArray(new Class<?>[0])).newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof InputException) {
        return null;
      }
      throw new AssertionError(e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
