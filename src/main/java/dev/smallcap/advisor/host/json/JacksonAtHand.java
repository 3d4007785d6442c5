package dev.smallcap.advisor.host.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.PackageVersion;

/**
 * Whether the Jackson that a host has can run. Jackson 3 shares its annotations with Jackson 2, and
 * a host often manages them for that one.
 */
final class JacksonAtHand {
  /** What is wrong and the way out, or null where JSON can be written and read. */
  static final @Nullable String PROBLEM = problem();

  private static final String PACKAGE = "com.fasterxml.jackson.annotation.";
  private static final String POM =
      "/META-INF/maven/com.fasterxml.jackson.core/jackson-annotations/pom.properties";

  private JacksonAtHand() {}

  private static @Nullable String problem() {
    try {
      int minor = PackageVersion.VERSION.getMinorVersion();
      Needed needed = Needed.ALL.get(Math.min(minor, Needed.ALL.size() - 1));
      ClassLoader loader = PackageVersion.class.getClassLoader();
      return needed.isIn(loader) ? null : tooOld(PackageVersion.VERSION.toString(), needed, loader);
    } catch (NoClassDefFoundError e) {
      return "JSON needs Jackson 3, and ("
          + e.getMessage()
          + ") is not on the class path."
          + "\nMaybe add tools.jackson.core:jackson-databind, which runs beside Jackson 2; a module"
          + " has to require tools.jackson.databind.";
    }
  }

  private static String tooOld(String jackson, Needed needed, ClassLoader loader) {
    return "Jackson "
        + jackson
        + " needs jackson-annotations "
        + needed.version
        + " or later; the class path has "
        + annotations(loader)
        + ".\nMaybe manage com.fasterxml.jackson.core:jackson-annotations in version "
        + needed.version
        + ", which Jackson 2 runs with too.";
  }

  private static String annotations(ClassLoader loader) {
    try {
      Class<?> known = loader.loadClass(PACKAGE + "JsonProperty");
      String version = known.getPackage().getImplementationVersion();
      return version != null ? version : told(known);
    } catch (ClassNotFoundException e) {
      return "none";
    }
  }

  /** The version that Maven wrote into the jar: a package of a module has none. */
  private static String told(Class<?> known) {
    Properties told = new Properties();
    try (InputStream in = known.getResourceAsStream(POM)) {
      if (in != null) {
        told.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return told.getProperty("version", "older ones");
  }

  /** The first annotations that have all that a Jackson asks for, and by what they are known. */
  private record Needed(String version, String type, String member) {
    /** Of Jackson 3.0, 3.1, and 3.2 or later. */
    static final List<Needed> ALL =
        List.of(
            new Needed("2.19", "JsonProperty", "isRequired"),
            new Needed("2.21", "JsonSerializeAs", "value"),
            new Needed("2.22", "JsonApplyView", "value"));

    boolean isIn(ClassLoader loader) {
      try {
        loader.loadClass(PACKAGE + type).getMethod(member);
        return true;
      } catch (ReflectiveOperationException e) {
        return false;
      }
    }
  }
}
