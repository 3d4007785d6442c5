package dev.smallcap.advisor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that Maven wrote into the jar; outside a jar there is none. */
final class Version implements IVersionProvider {
  private static final String WRITTEN =
      "/META-INF/maven/dev.smallcap/smallcap-advisor/pom.properties";

  @Override
  public String[] getVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream(WRITTEN)) {
      if (in != null) {
        properties.load(in);
      }
    }
    return new String[] {"smallcap-advisor " + properties.getProperty("version", "(not packaged)")};
  }
}
