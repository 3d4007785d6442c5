package dev.smallcap.advisor;

import dev.smallcap.advisor.compiler.RuleCompiler;
import dev.smallcap.advisor.compiler.TrialRules;
import dev.smallcap.advisor.engine.CompiledRules;
import dev.smallcap.advisor.engine.RuleEngine;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The library as a host meets it first: in a class loader that has loaded nothing yet. */
public final class FreshHost implements AutoCloseable {
  private final URLClassLoader loader;

  /** A host whose class path begins with some folders. */
  public FreshHost(Path... first) throws MalformedURLException {
    List<URL> path = new ArrayList<>();
    for (Path folder : first) {
      path.add(folder.toUri().toURL());
    }
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      path.add(Path.of(entry).toUri().toURL());
    }
    loader = new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  /** What the shipped rules in the group "client" conclude of a number. */
  public String shipped(int number, @Nullable ClassLoader context)
      throws ReflectiveOperationException {
    return call(context, "judgeShipped", new Class<?>[] {int.class}, number);
  }

  /** What rules compiled in this host conclude of a number. */
  public String compiled(Map<String, String> drl, int number, @Nullable ClassLoader context)
      throws ReflectiveOperationException {
    return call(context, "judgeCompiled", new Class<?>[] {Map.class, int.class}, drl, number);
  }

  /** Compiles rules as the build does. */
  public void build(Map<String, String> drl, Path out) throws ReflectiveOperationException {
    loader
        .loadClass(TrialRules.class.getName())
        .getMethod("compile", Map.class, Path.class)
        .invoke(null, drl, out);
  }

  /** Called in the fresh class loader. */
  public static String judgeShipped(int number) {
    return judge(CompiledRules.standard(), number);
  }

  /** Called in the fresh class loader. */
  public static String judgeCompiled(Map<String, String> drl, int number) {
    return judge(RuleCompiler.compile(drl), number);
  }

  private static String judge(CompiledRules rules, int number) {
    return RuleEngine.of(rules)
        .group("client")
        .judge(List.of(number), LocalDate.of(2026, 1, 16))
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
