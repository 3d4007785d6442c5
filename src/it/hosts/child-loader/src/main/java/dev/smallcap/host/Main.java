package dev.smallcap.host;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A host that keeps the library in class loaders of its own, which its threads do not see. */
public final class Main {
  private Main() {}

  /** Prints the recommendation three times: no context loader, the system's, the child's parent. */
  public static void main(String[] args) throws Exception {
    advise(null);
    advise(ClassLoader.getSystemClassLoader());
    advise(ClassLoader.getPlatformClassLoader());
  }

  private static void advise(ClassLoader context) throws Exception {
    Thread thread = Thread.currentThread();
    thread.setContextClassLoader(context);
    try (URLClassLoader child = new URLClassLoader(urls(), ClassLoader.getPlatformClassLoader())) {
      Object advice =
          child.loadClass("dev.smallcap.host.Advice").getDeclaredConstructor().newInstance();
      System.out.print(((Supplier<?>) advice).get());
      if (thread.getContextClassLoader() != context) {
        throw new IllegalStateException("the context class loader was not put back");
      }
    }
  }

  /** Fresh each time: what Drools remembers in static fields is not seen by the next. */
  private static URL[] urls() throws Exception {
    List<URL> urls = new ArrayList<>();
    urls.add(new File(System.getProperty("classes")).toURI().toURL());
    for (File jar : new File(System.getProperty("lib")).listFiles()) {
      urls.add(jar.toURI().toURL());
    }
    return urls.toArray(URL[]::new);
  }
}
