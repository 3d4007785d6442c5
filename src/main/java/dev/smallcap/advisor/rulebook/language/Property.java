package dev.smallcap.advisor.rulebook.language;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A property of a fact or conclusion. Immutable and thread-safe.
 *
 * @param name its name
 * @param type its type, a primitive's wrapper
 * @param nullable whether it may be missing
 * @param parameter the parameter that it holds, or null; one that ends in a dot is followed by a
 *     constant of the fact
 * @param accessor how it is read
 */
public record Property(
    String name, Class<?> type, boolean nullable, @Nullable String parameter, Method accessor) {

  /** Its value in a fact, or null where it is missing. */
  public @Nullable Object of(Object fact) {
    return read(accessor, fact);
  }

  /** What an accessor of a record gives. */
  public static @Nullable Object read(Method accessor, Object of) {
    try {
      return accessor.invoke(of);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether it can be larger or smaller than another. */
  public boolean ordered() {
    return Comparable.class.isAssignableFrom(type)
        && !type.isEnum()
        && type != Boolean.class
        && type != String.class;
  }

  /** Whether values of the two types can be compared: the same type, or both whole numbers. */
  static boolean alike(Class<?> one, Class<?> other) {
    return one == other || (whole(one) && whole(other));
  }

  private static boolean whole(Class<?> type) {
    return type == Integer.class || type == Long.class;
  }

  /** A type, a primitive's as its wrapper. */
  static Class<?> wrapped(Class<?> type) {
    if (type == int.class) {
      return Integer.class;
    }
    if (type == long.class) {
      return Long.class;
    }
    return type == boolean.class ? Boolean.class : type;
  }

  /** Words for a type, for messages. */
  static String called(Class<?> type) {
    if (whole(type)) {
      return "a whole number";
    }
    if (type == BigDecimal.class) {
      return "a decimal";
    }
    return type == Boolean.class ? "true or false" : type.getSimpleName();
  }
}
