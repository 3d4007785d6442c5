package dev.smallcap.advisor.host.spring;

import dev.smallcap.advisor.Policy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.analyzer.AbstractInjectionFailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says why there is no Policy to inject where policies are reloaded. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ReloadedPolicyAnalyzer
    extends AbstractInjectionFailureAnalyzer<NoSuchBeanDefinitionException> {
  private final Environment environment;

  ReloadedPolicyAnalyzer(Environment environment) {
    this.environment = environment;
  }

  @Override
  protected @Nullable FailureAnalysis analyze(
      Throwable root, NoSuchBeanDefinitionException cause, @Nullable String place) {
    if (cause.getBeanType() != Policy.class
        || !environment.containsProperty(AdvisorProperties.RELOAD)) {
      return null;
    }
    return new FailureAnalysis(
        (place == null ? "A bean" : place)
            + " required a Policy, which would grow old: it is reloaded while the application runs"
            + " ("
            + AdvisorProperties.RELOAD
            + " is set).",
        "Inject AdvisorService or PolicySource, and ask it anew on each request.",
        cause);
  }
}
