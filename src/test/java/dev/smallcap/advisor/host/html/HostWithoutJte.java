package dev.smallcap.advisor.host.html;

import java.net.URL;
import java.net.URLClassLoader;

/** The pages as they load in a host that has no jte. */
final class HostWithoutJte extends URLClassLoader {
  private static final String OWN = HostWithoutJte.class.getPackageName() + ".";

  HostWithoutJte() {
    super(
        new URL[] {ClientDocument.class.getProtectionDomain().getCodeSource().getLocation()},
        HostWithoutJte.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (name.startsWith("gg.jte.")) {
      throw new ClassNotFoundException(name);
    }
    if (!name.startsWith(OWN)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }
}
