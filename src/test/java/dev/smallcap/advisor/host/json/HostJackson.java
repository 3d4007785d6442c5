package dev.smallcap.advisor.host.json;

import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** JSON and the log as they run in a host that has a Jackson of its own, or none. */
final class HostJackson extends URLClassLoader {
  /** Written by the build before the tests. */
  private static final Path JARS = Path.of("target", "jackson");

  private static final List<String> OWN =
      List.of(
          "dev.smallcap.advisor.host.json.",
          "dev.smallcap.advisor.host.log.",
          "tools.jackson.",
          "com.fasterxml.jackson.");

  private HostJackson(List<URL> path) {
    super(path.toArray(URL[]::new), HostJackson.class.getClassLoader());
  }

  static HostJackson of(String jackson, String annotations) throws MalformedURLException {
    return with(
        "jackson-core-" + jackson,
        "jackson-databind-" + jackson,
        "jackson-annotations-" + annotations);
  }

  static HostJackson with(String... jars) throws MalformedURLException {
    List<URL> path = new ArrayList<>();
    path.add(AdviceJson.class.getProtectionDomain().getCodeSource().getLocation());
    path.add(HostJackson.class.getProtectionDomain().getCodeSource().getLocation());
    for (String name : jars) {
      Path jar = JARS.resolve(name + ".jar");
      if (!Files.exists(jar)) {
        throw new AssertionError(jar + " is missing: mvn generate-test-resources copies it");
      }
      path.add(jar.toUri().toURL());
    }
    return new HostJackson(path);
  }

  /** Calls a static method of a class of this host; what it throws is thrown. */
  Object call(Class<?> type, String method, Object... arguments) throws Throwable {
    try {
      return Arrays.stream(loadClass(type.getName()).getDeclaredMethods())
          .filter(one -> one.getName().equals(method))
          .filter(one -> one.getParameterCount() == arguments.length)
          .findFirst()
          .orElseThrow()
          .invoke(null, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  Class<?> loaded(String name) {
    try {
      return loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (OWN.stream().noneMatch(name::startsWith)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }
}
