package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.engine.RuleEngine;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The library in a class loader that notes which classes it loads. */
final class WatchedHost extends URLClassLoader {
  /** What makes rules ready to run. */
  static final String BUILDER = RuleEngine.class.getPackageName() + ".RuleComponentBuilder";

  private final Set<String> loaded = new TreeSet<>();

  WatchedHost() throws MalformedURLException {
    super(classPath(), ClassLoader.getPlatformClassLoader());
  }

  private static URL[] classPath() throws MalformedURLException {
    String[] entries = System.getProperty("java.class.path").split(File.pathSeparator);
    URL[] urls = new URL[entries.length];
    for (int i = 0; i < entries.length; i++) {
      urls[i] = Path.of(entries[i]).toUri().toURL();
    }
    return urls;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    loaded.add(name);
    return super.findClass(name);
  }

  /** What a folder is refused with; it is an error when it is taken. */
  Throwable refusal(Path folder) throws ReflectiveOperationException {
    try {
      loadClass(Policy.class.getName()).getMethod("load", Path.class).invoke(null, folder);
    } catch (InvocationTargetException e) {
      return e.getCause();
    }
    throw new AssertionError("The folder was taken: " + folder);
  }

  /** The classes that run rules and were loaded. */
  Set<String> loadedToRun() {
    Set<String> found = new TreeSet<>(loaded);
    found.removeIf(
        name ->
            !name.startsWith("org.drools.")
                && !name.startsWith("org.kie.")
                && !name.equals(BUILDER));
    return found;
  }
}
