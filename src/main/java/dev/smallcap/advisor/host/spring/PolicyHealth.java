package dev.smallcap.advisor.host.spring;

import dev.smallcap.advisor.host.reload.PolicySource;
import dev.smallcap.advisor.host.reload.PolicyStatus;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Which policy is in force, since when and from where. After a refused reload the status is STALE.
 * The application advises well by the policy it has, so DOWN would wrongly take it out of service.
 * But somebody has to see that a newer policy waits. So it is with OVERDUE, from the day on which
 * the policy is due for review.
 */
final class PolicyHealth implements HealthIndicator {
  static final Status STALE = new Status("STALE", "a newer policy was refused");
  static final Status OVERDUE = new Status("OVERDUE", "the policy is due for review");

  private final PolicySource source;
  private final Reloads reloads;
  private final InstantSource clock;

  PolicyHealth(PolicySource source, Reloads reloads, InstantSource clock) {
    this.source = source;
    this.reloads = reloads;
    this.clock = clock;
  }

  @Override
  public Health health() {
    PolicyStatus serving = source.serving();
    Reloads.Refusal refusal = reloads.refusal();
    Health.Builder health =
        Health.status(refusal == null ? status(serving) : STALE)
            .withDetail("version", serving.version())
            .withDetail("fingerprint", serving.fingerprint())
            .withDetail("reviewDue", serving.reviewDue())
            .withDetail("since", serving.since())
            .withDetail("origin", serving.origin());
    if (refusal != null) {
      health
          .withDetail("refusedAt", refusal.at())
          .withDetail("refused", refusal.what() + " The log says why.");
    }
    return health.build();
  }

  /** By the calendar of UTC. */
  private Status status(PolicyStatus serving) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return today.isBefore(serving.reviewDue()) ? Status.UP : OVERDUE;
  }
}
