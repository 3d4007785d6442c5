package dev.smallcap.advisor.host.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.smallcap.advisor.DocFence;
import dev.smallcap.advisor.EditedRules;
import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.host.bundle.Bundle;
import dev.smallcap.advisor.rulebook.RuleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a person reads when the application does not start. */
class UnusablePropertyTest {
  private static final String BUNDLE = "--smallcap.advisor.policy-bundle=";
  private static final String FOLDER = "--smallcap.advisor.policy-folder=";
  private static final String KEY = "--smallcap.advisor.public-key=";
  private static final String RELOAD = "--smallcap.advisor.reload-interval=";

  @TempDir private Path temp;

  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration(AdvisorAutoConfiguration.class)
  static class Host {}

  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration(AdvisorAutoConfiguration.class)
  static class HostOfAPolicy {
    @Bean
    String fingerprint(Policy policy) {
      return policy.fingerprint();
    }
  }

  @BeforeAll
  static void loggingStaysAsTheTestsHaveIt() {
    System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
  }

  @AfterAll
  static void andIsGivenBack() {
    System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
  }

  @Test
  void aFolderThatIsNotThereIsNamedWithThePlaceWhereItWasSet() throws IOException {
    Path config = temp.resolve("app.properties");
    Files.writeString(config, "\nsmallcap.advisor.policy-folder=/no/rules\n");

    assertThat(told("--spring.config.location=file:" + config))
        .isEqualTo(
            framed(
                "The property smallcap.advisor.policy-folder (URL [file:"
                    + config
                    + "] - 2:32) cannot be used:\n\nThe policy (/no/rules) is not a folder.",
                "Name an edited copy of rules/."));
  }

  @Test
  void thePageShowsWhatAnApplicationPrints() {
    String[] shown = String.join("\n", DocFence.texts("spring.md")).split("\n\nAction:\n\n");

    assertThat(told(FOLDER + "/no/rules")).isEqualTo(framed(shown[0], shown[1]));
  }

  @Test
  @Tag("long")
  void everyRemarkOfTheReviewIsTold() {
    EditedRules.in(temp)
        .edit("client/sleeve.drl", text -> text.replaceFirst("(?m)^ *@since.*\n", ""))
        .edit("client/tilt.drl", text -> text.replaceFirst("(?m)^ *@source.*\n", ""));

    assertThat(told(FOLDER + temp))
        .contains(
            "\nThe policy fails its review:\n"
                + "client/sleeve.drl:12:1 metadata-missing The rule (In its first year a recovery"
                + " builds the sleeve to the profile's size) has no @since.\n"
                + "client/tilt.drl:13:1 metadata-missing The rule (")
        .contains("Action:\n\nMend the first, which may mend others: ");
  }

  @Test
  void aBundleWithoutAKeyIsRefused() {
    assertThat(told(BUNDLE + "/policy.zip"))
        .isEqualTo(
            framed(
                "The property smallcap.advisor.public-key is missing:\n\nA bundle (/policy.zip) is"
                    + " taken only when it is signed by a key that is known here.",
                "Set it to the PEM file with the public key of whoever signs bundles."));
  }

  @Test
  void aKeyThatIsNotThereIsNamed() {
    assertThat(told(BUNDLE + "/policy.zip", KEY + "/no.pem"))
        .contains("The property smallcap.advisor.public-key (", "The key file (/no.pem) is no file")
        .contains("Action:\n\nCheck the path.");
  }

  @Test
  void aBundleThatIsNotThereIsNamed() throws IOException {
    assertThat(told(BUNDLE + "/no.zip", KEY + key()))
        .contains(
            "The property smallcap.advisor.policy-bundle (", "The bundle (/no.zip) is refused");
  }

  @Test
  @Tag("long")
  void aBundleOfAnotherSignerIsRefused() throws IOException {
    Path bundle = temp.resolve("policy.zip");
    Files.write(
        bundle, Bundle.sign(RuleFiles.standard().texts(), PemFiles.pair().getPrivate()).bytes());

    assertThat(told(BUNDLE + bundle, KEY + key()))
        .contains(
            "The property smallcap.advisor.policy-bundle (",
            "Its signature is not that of its manifest by the public key given here.");
  }

  @Test
  void aBundleOfAnOlderVersionThanAskedForIsRefused() throws IOException {
    KeyPair keys = PemFiles.pair();
    Path bundle = temp.resolve("policy.zip");
    Files.write(bundle, Bundle.sign(RuleFiles.standard().texts(), keys.getPrivate()).bytes());

    assertThat(
            told(
                BUNDLE + bundle,
                KEY + PemFiles.publicKey(temp, keys),
                "--smallcap.advisor.lowest-version=1.2"))
        .contains(
            "The property smallcap.advisor.policy-bundle (",
            "Its version 1.1 is older than 1.2, which was in force or asked for.");
  }

  @Test
  void aPrivateKeyInThePlaceOfThePublicOneIsRefusedAndNotShown() throws IOException {
    Path pem = temp.resolve("private.pem");
    Files.writeString(pem, "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n");

    assertThat(told(BUNDLE + "/no.zip", KEY + pem))
        .contains("holds a PRIVATE KEY where a PUBLIC KEY is needed.")
        .doesNotContain("c2VjcmV0");
  }

  @Test
  void aKeyOrALowestVersionThatWouldProtectNothingIsRefused() {
    String way = "Action:\n\nSet smallcap.advisor.policy-bundle, or take this property out.";
    assertThat(told(KEY + "/key.pem"))
        .contains("smallcap.advisor.public-key", "Without a bundle it checks nothing.", way);
    assertThat(told("--smallcap.advisor.lowest-version=2"))
        .contains("smallcap.advisor.lowest-version", "Without a bundle it holds nothing off.", way);
  }

  @Test
  void aFolderAndABundleExcludeEachOther() {
    assertThat(told(FOLDER + "/rules", BUNDLE + "/policy.zip"))
        .contains(
            "The following configuration properties are mutually exclusive:",
            "smallcap.advisor.policy-bundle",
            "smallcap.advisor.policy-folder");
  }

  @Test
  void theShippedPolicyCannotBeReloaded() {
    assertThat(told(RELOAD + "10s"))
        .contains(
            "smallcap.advisor.reload-interval",
            "The policy is the one that the library ships, which never changes.",
            "Set smallcap.advisor.policy-folder or smallcap.advisor.policy-bundle, or take");
  }

  @Test
  void anUnknownLanguageIsToldWithThoseThatThereAre() {
    assertThat(told("--smallcap.advisor.language=fr"))
        .contains("Property: smallcap.advisor.language\n", "Value: \"fr\"\n", "    EN\n    KO\n");
  }

  @Test
  void aPolicyCannotBeInjectedWhereItWouldGrowOld() {
    assertThat(told(HostOfAPolicy.class, FOLDER + "/rules", RELOAD + "10s"))
        .contains(
            "Parameter 0 of method fingerprint in",
            "required a Policy, which would grow old: it is reloaded while the application runs"
                + " (smallcap.advisor.reload-interval is set).",
            "Inject AdvisorService or PolicySource, and ask it anew on each request.");
  }

  /** How Spring Boot frames it. */
  private static String framed(String description, String action) {
    return "\n\n***************************\nAPPLICATION FAILED TO START\n"
        + "***************************\n\nDescription:\n\n"
        + description
        + "\n\nAction:\n\n"
        + action
        + "\n";
  }

  private Path key() throws IOException {
    return PemFiles.publicKey(temp, PemFiles.pair());
  }

  private static String told(String... properties) {
    return told(Host.class, properties);
  }

  /** Starts an application, and gives what it prints instead of starting. */
  private static String told(Class<?> host, String... properties) {
    Logger logger =
        (Logger)
            LoggerFactory.getLogger(
                "org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter");
    ListAppender<ILoggingEvent> printed = new ListAppender<>();
    printed.start();
    logger.addAppender(printed);
    logger.setAdditive(false);
    try {
      assertThatThrownBy(
              () ->
                  new SpringApplicationBuilder(host)
                      .web(WebApplicationType.NONE)
                      .bannerMode(Banner.Mode.OFF)
                      .registerShutdownHook(false)
                      .run(properties))
          .isInstanceOf(RuntimeException.class);
    } finally {
      logger.detachAppender(printed);
      logger.setAdditive(true);
    }
    return printed.list.get(0).getFormattedMessage();
  }
}
