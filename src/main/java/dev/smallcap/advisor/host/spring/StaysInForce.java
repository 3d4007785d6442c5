package dev.smallcap.advisor.host.spring;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** That the policy does not change by itself while the application runs. */
final class StaysInForce extends SpringBootCondition {
  @Override
  public ConditionOutcome getMatchOutcome(
      ConditionContext context, AnnotatedTypeMetadata metadata) {
    boolean reloaded = context.getEnvironment().containsProperty(AdvisorProperties.RELOAD);
    return new ConditionOutcome(
        !reloaded, ConditionMessage.of(reloaded ? "it is reloaded" : "it is not reloaded"));
  }
}
