package dev.smallcap.advisor.host.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says that the application has to run Spring Boot 4, without a stack trace. */
final class OlderSpringBootAnalyzer extends AbstractFailureAnalyzer<OlderSpringBoot> {
  static final String WAY_OUT =
      "Move the application to Spring Boot 4. Or set spring.autoconfigure.exclude="
          + AdvisorAutoConfiguration.class.getName()
          + ", and make the beans of Policy and PolicySource yourself.";

  @Override
  protected FailureAnalysis analyze(Throwable root, OlderSpringBoot cause) {
    return new FailureAnalysis(cause.what(), WAY_OUT, cause);
  }
}
