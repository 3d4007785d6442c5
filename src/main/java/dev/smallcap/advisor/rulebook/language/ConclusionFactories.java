package dev.smallcap.advisor.rulebook.language;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How conclusions are made: their constructors and factories. Stateless and thread-safe. */
public final class ConclusionFactories {
  private ConclusionFactories() {}

  /** The factories of a conclusion, by name. */
  public static List<String> factories(FactType made) {
    return Arrays.stream(made.type().getDeclaredMethods())
        .filter(method -> factory(made, method))
        .map(Method::getName)
        .sorted()
        .toList();
  }

  /** The constructor or factory that makes a conclusion, or null where there is none such. */
  public static @Nullable Executable maker(FactType made, Insertion insertion) {
    String factory = insertion.factory();
    Stream<? extends Executable> makers =
        factory == null
            ? Arrays.stream(made.type().getConstructors())
            : Arrays.stream(made.type().getDeclaredMethods())
                .filter(method -> factory(made, method) && method.getName().equals(factory));
    return makers
        .filter(maker -> maker.getParameterCount() == insertion.arguments().size())
        .findFirst()
        .orElse(null);
  }

  /** The types that a conclusion is made of, or null where it is not made like this. */
  public static @Nullable List<Class<?>> parameters(FactType made, Insertion insertion) {
    Executable maker = maker(made, insertion);
    return maker == null
        ? null
        : Stream.of(maker.getParameterTypes()).<Class<?>>map(Property::wrapped).toList();
  }

  /**
   * Makes the conclusion.
   *
   * @param arguments what it is made of, each fitting
   */
  public static Object make(FactType made, Insertion insertion, List<Object> arguments) {
    Executable maker = maker(made, insertion);
    if (maker == null) {
      throw new IllegalArgumentException(insertion.toString());
    }
    try {
      return maker instanceof Method method
          ? method.invoke(null, arguments.toArray())
          : ((Constructor<?>) maker).newInstance(arguments.toArray());
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(String.valueOf(e.getCause()), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean fits(Class<?> given, Class<?> needed) {
    return given == needed || (given == Integer.class && needed == Long.class);
  }

  private static boolean factory(FactType made, Method method) {
    return Modifier.isStatic(method.getModifiers())
        && Modifier.isPublic(method.getModifiers())
        && method.getReturnType() == made.type();
  }
}
