package dev.smallcap.advisor.host.spring;

import org.springframework.boot.SpringBootVersion;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Stops the start on an older Spring Boot, which would do without health and JSON in silence. */
final class OnSpringBoot4 implements Condition {
  private static final int OLDEST = 4;

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    check(SpringBootVersion.getVersion());
    return true;
  }

  static void check(String version) {
    if (Integer.parseInt(version.substring(0, version.indexOf('.'))) < OLDEST) {
      throw new OlderSpringBoot(version);
    }
  }
}
