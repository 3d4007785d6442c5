package dev.smallcap.advisor.host.spring;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says what is wrong with a property, where it was set, and what to do about it. */
final class UnusablePropertyAnalyzer extends AbstractFailureAnalyzer<UnusableProperty> {
  private final Environment environment;

  UnusablePropertyAnalyzer(Environment environment) {
    this.environment = environment;
  }

  @Override
  protected FailureAnalysis analyze(Throwable root, UnusableProperty cause) {
    return new FailureAnalysis(
        "The property " + cause.property() + setAt(cause.property()) + ":\n\n" + cause.what(),
        sentence(cause.maybe()),
        cause);
  }

  private String setAt(String property) {
    ConfigurationPropertyName name = ConfigurationPropertyName.of(property);
    for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
      var found = source.getConfigurationProperty(name);
      if (found != null) {
        return origin(found.getOrigin()) + " cannot be used";
      }
    }
    return " is missing";
  }

  private static String origin(@Nullable Object origin) {
    return origin == null ? "" : " (" + origin + ")";
  }

  private static String sentence(String maybe) {
    return maybe.substring(0, 1).toUpperCase(Locale.ROOT) + maybe.substring(1);
  }
}
