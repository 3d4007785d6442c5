package dev.smallcap.advisor.host.spring;

/** The application runs a Spring Boot that is too old; {@link OlderSpringBootAnalyzer} tells it. */
final class OlderSpringBoot extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String what;

  OlderSpringBoot(String version) {
    this(
        "The auto-configuration of smallcap-advisor needs Spring Boot 4; this application runs"
            + " Spring Boot %s.".formatted(version),
        OlderSpringBootAnalyzer.WAY_OUT);
  }

  private OlderSpringBoot(String what, String wayOut) {
    super(what + "\n" + wayOut);
    this.what = what;
  }

  String what() {
    return what;
  }
}
