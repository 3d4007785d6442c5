package dev.smallcap.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a host that depends on this library gets with it. */
@Tag("slow")
class HostClassPathTest {
  /** Written by the build before the tests: every dependency at run time, optional ones marked. */
  private static final Path LIST = Path.of("target", "runtime-dependencies.txt");

  @Test
  void aHostGetsTheseLibrariesAndNoOther() throws IOException {
    assertThat(hostLibraries())
        .containsExactly(
            "de.siegmar:fastcsv",
            "org.drools:drools-base",
            "org.drools:drools-canonical-model",
            "org.drools:drools-core",
            "org.drools:drools-kiesession",
            "org.drools:drools-model-compiler",
            "org.drools:drools-util",
            "org.drools:drools-wiring-api",
            "org.drools:drools-wiring-static",
            "org.joda:joda-money",
            "org.kie:kie-api",
            "org.kie:kie-internal",
            "org.kie:kie-memory-compiler",
            "org.slf4j:slf4j-api");
  }

  private static List<String> hostLibraries() throws IOException {
    return Files.readAllLines(LIST).stream()
        .map(String::strip)
        .filter(line -> line.matches("\\S+:\\S+:jar:\\S+:(compile|runtime)\\b.*"))
        .filter(line -> !line.contains("(optional)"))
        .map(line -> line.replaceFirst(":jar:.*", ""))
        .sorted()
        .toList();
  }
}
