package dev.smallcap.advisor.engine;

import java.util.function.Supplier;
import org.drools.modelcompiler.KieBaseBuilder;

/**
 * Runs something with a context class loader that sees Drools.
 *
 * <p>Drools looks for its services through the context class loader, once, and remembers for good
 * what it did not find.
 */
final class ContextLoader {
  private ContextLoader() {}

  static <T> T sees(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(KieBaseBuilder.class.getClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
