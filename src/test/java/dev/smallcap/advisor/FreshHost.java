package dev.smallcap.advisor;

import dev.smallcap.advisor.engine.RuleEngine;
import dev.smallcap.advisor.rulebook.fact.Ages;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The library as a host meets it first: in a class loader that has loaded nothing yet. */
public final class FreshHost implements AutoCloseable {
  private final URLClassLoader loader;

  /** A host with the class path of this one. */
  public FreshHost() throws MalformedURLException {
    List<URL> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      path.add(Path.of(entry).toUri().toURL());
    }
    loader = new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  /** What a rule concludes of a number, with a context class loader. */
  public String judged(int number, @Nullable ClassLoader context)
      throws ReflectiveOperationException {
    return call(context, "judge", new Class<?>[] {int.class}, number);
  }

  /** Called in the fresh class loader. */
  public static String judge(int number) {
    Ages ages = new Ages(0, number, "IVV", false, "", false, 0, 0, 36, false, true);
    return RuleEngine.of(RuleText.read("client/sleeve.drl", RuleText.aging("sleeve-one")))
        .group("client")
        .judge(List.of(ages), LocalDate.of(2026, 1, 16))
        .get(0)
        .conclusion()
        .toString();
  }

  private String call(
      @Nullable ClassLoader context, String method, Class<?>[] types, Object... arguments)
      throws ReflectiveOperationException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(context);
    try {
      String answer =
          (String)
              loader
                  .loadClass(FreshHost.class.getName())
                  .getMethod(method, types)
                  .invoke(null, arguments);
      if (thread.getContextClassLoader() != context) {
        throw new AssertionError("The context class loader was not put back.");
      }
      return answer;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
