package dev.smallcap.advisor.rule;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How conclusions are made: their constructors and factories. Stateless and thread-safe. */
public final class Makers {
  private Makers() {}

  /** The factories of a conclusion, by name. */
  public static List<String> factories(FactType made) {
    return Arrays.stream(made.type().getDeclaredMethods())
        .filter(method -> factory(made, method))
        .map(Method::getName)
        .sorted()
        .toList();
  }

  /** The types that a conclusion is made of, or null where it is not made like this. */
  public static @Nullable List<Class<?>> parameters(FactType made, Insertion insertion) {
    int count = insertion.arguments().size();
    if (insertion.factory() == null) {
      return Arrays.stream(made.type().getConstructors())
          .filter(constructor -> constructor.getParameterCount() == count)
          .findFirst()
          .map(constructor -> wrapped(constructor.getParameterTypes()))
          .orElse(null);
    }
    return Arrays.stream(made.type().getDeclaredMethods())
        .filter(method -> factory(made, method) && method.getName().equals(insertion.factory()))
        .filter(method -> method.getParameterCount() == count)
        .findFirst()
        .map(method -> wrapped(method.getParameterTypes()))
        .orElse(null);
  }

  /**
   * Makes the conclusion.
   *
   * @param arguments what it is made of, each fitting
   */
  public static Object make(FactType made, Insertion insertion, List<Object> arguments) {
    try {
      if (insertion.factory() == null) {
        for (var constructor : made.type().getConstructors()) {
          if (constructor.getParameterCount() == arguments.size()) {
            return constructor.newInstance(arguments.toArray());
          }
        }
      }
      for (Method method : made.type().getDeclaredMethods()) {
        if (factory(made, method)
            && method.getName().equals(insertion.factory())
            && method.getParameterCount() == arguments.size()) {
          return method.invoke(null, arguments.toArray());
        }
      }
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(String.valueOf(e.getCause()), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    throw new IllegalArgumentException(insertion.toString());
  }

  static boolean fits(Class<?> given, Class<?> needed) {
    return given == needed || (given == Integer.class && needed == Long.class);
  }

  private static boolean factory(FactType made, Method method) {
    return Modifier.isStatic(method.getModifiers())
        && Modifier.isPublic(method.getModifiers())
        && method.getReturnType() == made.type();
  }

  private static List<Class<?>> wrapped(Class<?>[] types) {
    List<Class<?>> wrapped = new ArrayList<>();
    for (Class<?> type : types) {
      wrapped.add(Property.wrapped(type));
    }
    return wrapped;
  }
}
