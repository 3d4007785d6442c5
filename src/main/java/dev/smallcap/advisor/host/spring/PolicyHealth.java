package dev.smallcap.advisor.host.spring;

import dev.smallcap.advisor.host.reload.PolicySource;
import dev.smallcap.advisor.host.reload.PolicyStatus;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Which policy is in force, since when and from where. After a refused reload the status is STALE.
 * The application advises well by the policy it has, so DOWN would wrongly take it out of service.
 * But somebody has to see that a newer policy waits.
 */
final class PolicyHealth implements HealthIndicator {
  static final Status STALE = new Status("STALE", "a newer policy was refused");

  private final PolicySource source;
  private final Reloads reloads;

  PolicyHealth(PolicySource source, Reloads reloads) {
    this.source = source;
    this.reloads = reloads;
  }

  @Override
  public Health health() {
    PolicyStatus serving = source.serving();
    Reloads.Refusal refusal = reloads.refusal();
    Health.Builder health =
        Health.status(refusal == null ? Status.UP : STALE)
            .withDetail("version", serving.version())
            .withDetail("fingerprint", serving.fingerprint())
            .withDetail("since", serving.since())
            .withDetail("origin", serving.origin());
    if (refusal != null) {
      health
          .withDetail("refusedAt", refusal.at())
          .withDetail("refused", refusal.what() + " The log says why.");
    }
    return health.build();
  }
}
