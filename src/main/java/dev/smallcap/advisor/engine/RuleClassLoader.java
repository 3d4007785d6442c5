package dev.smallcap.advisor.engine;

import java.util.HashMap;
import java.util.Map;

/**
 * Defines compiled rules itself, never asking its parent for them.
 *
 * <p>Generated classes are named by package and not by content: asked first, the parent would hand
 * out the shipped rule for an edited one.
 */
final class RuleClassLoader extends ClassLoader {
  static {
    registerAsParallelCapable();
  }

  private final Map<String, byte[]> classes;

  RuleClassLoader(ClassLoader parent, Map<String, byte[]> classes) {
    super(parent);
    this.classes = new HashMap<>(classes);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(CompiledRules.PACKAGE + ".")) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : findClass(name);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
