package dev.smallcap.advisor.bench;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.function.Function;

/** Properties read, and conclusions made, as fast as by code that is compiled for them. */
final class Accessors {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private Accessors() {}

  /** A record's accessor as a lambda. */
  @SuppressWarnings("unchecked")
  static <T> Function<T, Object> of(Method accessor) {
    try {
      MethodHandle handle = LOOKUP.unreflect(accessor);
      return (Function<T, Object>)
          LambdaMetafactory.metafactory(
                  LOOKUP,
                  "apply",
                  MethodType.methodType(Function.class),
                  MethodType.methodType(Object.class, Object.class),
                  handle,
                  handle.type().wrap())
              .getTarget()
              .invoke();
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** The factory of this name, or the constructor for null, that takes so many values. */
  static MethodHandle maker(Class<?> made, String factory, int count) {
    try {
      MethodHandle found =
          factory == null ? constructor(made, count) : method(made, factory, count);
      return found
          .asType(found.type().generic())
          .asSpreader(Object[].class, count)
          .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MethodHandle constructor(Class<?> made, int count) throws IllegalAccessException {
    for (Constructor<?> constructor : made.getConstructors()) {
      if (constructor.getParameterCount() == count) {
        return LOOKUP.unreflectConstructor(constructor);
      }
    }
    throw new IllegalStateException(made + " of " + count);
  }

  private static MethodHandle method(Class<?> made, String name, int count)
      throws IllegalAccessException {
    for (Method method : made.getDeclaredMethods()) {
      if (Modifier.isStatic(method.getModifiers())
          && method.getName().equals(name)
          && method.getParameterCount() == count) {
        return LOOKUP.unreflect(method);
      }
    }
    throw new IllegalStateException(made + "." + name + " of " + count);
  }
}
