package dev.smallcap.advisor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that Maven wrote into the jar; outside a jar there is none. */
final class Version implements IVersionProvider {
  private static final String WRITTEN =
      "/META-INF/maven/dev.smallcap/smallcap-advisor/pom.properties";

  @Override
  public String[] getVersion() {
    return new String[] {"smallcap-advisor " + number()};
  }

  static String number() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream(WRITTEN)) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "(not packaged)");
  }
}
