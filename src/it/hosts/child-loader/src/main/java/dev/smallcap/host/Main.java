package dev.smallcap.host;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A host that keeps the library and Drools in a class loader which its threads do not see.
 *
 * <p>Takes the examples, what the thread's context class loader is (none, system or parent), and
 * the jar and the folder that the child loader reads.
 */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) throws Exception {
    ClassLoader parent = ClassLoader.getPlatformClassLoader();
    ClassLoader context =
        switch (arguments[1]) {
          case "none" -> null;
          case "system" -> ClassLoader.getSystemClassLoader();
          case "parent" -> parent;
          default -> throw new IllegalArgumentException(arguments[1]);
        };
    Thread thread = Thread.currentThread();
    thread.setContextClassLoader(context);
    try (URLClassLoader child = new URLClassLoader(urls(arguments[2], arguments[3]), parent)) {
      Object text =
          child
              .loadClass("dev.smallcap.host.Advice")
              .getMethod("text", String.class)
              .invoke(null, arguments[0]);
      System.out.print(text);
    }
    if (thread.getContextClassLoader() != context) {
      throw new IllegalStateException("The context class loader was not put back.");
    }
  }

  private static URL[] urls(String jar, String folder) throws IOException {
    List<URL> urls = new ArrayList<>();
    urls.add(Path.of(jar).toUri().toURL());
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(folder), "*.jar")) {
      for (Path each : jars) {
        urls.add(each.toUri().toURL());
      }
    }
    return urls.toArray(URL[]::new);
  }
}
