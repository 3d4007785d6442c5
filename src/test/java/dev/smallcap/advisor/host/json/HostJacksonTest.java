package dev.smallcap.advisor.host.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.DocFence;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.host.log.DecisionLog;
import dev.smallcap.advisor.host.log.LogSettings;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Stage;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("slow")
class HostJacksonTest {
  @TempDir private Path temp;

  @ParameterizedTest
  @Tag("long")
  @CsvSource({
    "3.0.4, 2.19.4",
    "3.0.4, 2.20",
    "3.0.4, 2.22",
    "3.1.8, 2.21",
    "3.1.8, 2.22",
    "3.2.4, 2.22",
  })
  void whatIsWrittenAndReadIsTheSameWithEveryJacksonOfAHost(String jackson, String annotations)
      throws Throwable {
    Recommendation advice = Samples.article();
    Situations situation = Situations.in(Stage.ER1);
    MarketView market = situation.market();
    Holdings holdings = Holdings.of(situation.holdings());
    Recommendation logged = situation.advice();
    String broken = AdviceJson.write(advice).replace("\"BUILD\"", "\"BUY\"");

    try (HostJackson host = HostJackson.of(jackson, annotations)) {
      assertThat(host.call(RoundTrip.class, "jackson")).isEqualTo(jackson);
      assertThat(host.call(RoundTrip.class, "advice", advice)).isEqualTo(AdviceJson.write(advice));
      assertThat(host.call(RoundTrip.class, "request", AdviceRequestTest.REQUEST))
          .isEqualTo(RoundTrip.request(AdviceRequestTest.REQUEST));
      assertThat(host.call(RoundTrip.class, "log", temp.resolve("host"), holdings, market, logged))
          .isEqualTo(RoundTrip.log(temp.resolve("here"), holdings, market, logged));
      assertThatThrownBy(() -> host.call(RoundTrip.class, "refused", broken))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("$.decision");
    }
  }

  @ParameterizedTest
  @Tag("long")
  @CsvSource({
    "3.0.4, 2.18.10, 2.19",
    "3.1.8, 2.20, 2.21",
    "3.2.4, 2.20, 2.22",
    "3.2.4, 2.21, 2.22",
  })
  void annotationsThatAreTooOldAreToldWithBothVersionsAndTheWayOut(
      String jackson, String annotations, String needed) throws Exception {
    try (HostJackson host = HostJackson.of(jackson, annotations)) {
      assertEveryEntryFails(
          host,
          "Jackson "
              + jackson
              + " needs jackson-annotations "
              + needed
              + " or later; the class path has "
              + annotations
              + ".\nMaybe manage com.fasterxml.jackson.core:jackson-annotations in version "
              + needed
              + ", which Jackson 2 runs with too.");
      assertThatThrownBy(
              () -> host.loadClass(AdviceModule.class.getName()).getConstructor().newInstance())
          .rootCause()
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void thePageShowsTheMessageOfAnnotationsThatAreTooOld() throws Exception {
    try (HostJackson host = HostJackson.of("3.1.8", "2.20")) {
      assertEveryEntryFails(
          host,
          DocFence.texts("embedding.md").stream()
              .filter(text -> text.startsWith("Jackson 3.1.8 needs"))
              .findFirst()
              .orElseThrow());
    }
  }

  @Test
  void aMissingJacksonIsToldWithTheWayOut() throws Exception {
    try (HostJackson host = HostJackson.with()) {
      assertEveryEntryFails(
          host,
          "JSON needs Jackson 3, and (tools/jackson/databind/cfg/PackageVersion) is not on the"
              + " class path.\nMaybe add tools.jackson.core:jackson-databind, which runs"
              + " beside Jackson 2; a module has to require tools.jackson.databind.");
    }
  }

  /** Whatever is public and writes or reads; a schema needs no Jackson. */
  private void assertEveryEntryFails(HostJackson host, String message) throws Exception {
    List<Method> entries = entries(host);
    assertThat(entries).hasSizeGreaterThan(25);
    SoftAssertions.assertSoftly(
        softly ->
            entries.forEach(
                entry -> {
                  if (entry.getName().equals("schema")) {
                    softly
                        .assertThatCode(() -> entry.invoke(null))
                        .as(entry.toString())
                        .doesNotThrowAnyException();
                  } else {
                    softly
                        .assertThatThrownBy(() -> entry.invoke(null, arguments(entry)))
                        .as(entry.toString())
                        .cause()
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage(message);
                  }
                }));
    assertThatThrownBy(
            () ->
                host.call(
                    DecisionLog.class,
                    "open",
                    temp.resolve("log"),
                    InstantSource.system(),
                    settings(host)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message);
    assertThat(temp.resolve("log")).doesNotExist();
  }

  private static Object settings(HostJackson host) {
    try {
      return host.call(LogSettings.class, "standard");
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  private static List<Method> entries(HostJackson host) throws Exception {
    Path classes =
        Path.of(AdviceJson.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.list(classes.resolve("dev/smallcap/advisor/host/json"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith("Json.class") || file.equals("AdviceRequest.class"))
          .map(file -> AdviceJson.class.getPackageName() + "." + file.replace(".class", ""))
          .sorted()
          .map(host::loaded)
          .filter(type -> Modifier.isPublic(type.getModifiers()))
          .flatMap(type -> Arrays.stream(type.getMethods()))
          .filter(method -> Modifier.isStatic(method.getModifiers()))
          .toList();
    }
  }

  private Object[] arguments(Method entry) throws IOException {
    Path file = Files.writeString(temp.resolve("file.json"), "{}");
    return Arrays.stream(entry.getParameterTypes())
        .map(type -> type == Path.class ? file : type == String.class ? "{}" : null)
        .toArray();
  }
}
