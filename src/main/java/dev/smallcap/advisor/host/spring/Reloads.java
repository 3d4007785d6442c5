package dev.smallcap.advisor.host.spring;

import dev.smallcap.advisor.host.reload.Reloaded;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Hears what comes of each reload: writes it to the log, counts it, tells it as an event, and
 * remembers a refusal until a reload succeeds. Thread-safe.
 */
final class Reloads implements Consumer<Reloaded> {
  private static final Logger LOG = LoggerFactory.getLogger(Reloads.class);

  private final InstantSource clock;
  private final AdvisorMetrics tally;
  private final ApplicationEventPublisher events;
  private volatile @Nullable Refusal refusal;

  /**
   * That another policy was refused.
   *
   * @param at when
   * @param what that it was, in one line that holds nothing of the policy's files
   */
  record Refusal(Instant at, String what) {}

  Reloads(InstantSource clock, AdvisorMetrics tally, ApplicationEventPublisher events) {
    this.clock = clock;
    this.tally = tally;
    this.events = events;
  }

  @Override
  public void accept(Reloaded reloaded) {
    if (reloaded instanceof Reloaded.Refused refused) {
      refusal = new Refusal(clock.instant(), refused.message().lines().findFirst().orElse(""));
      LOG.warn("{}", refused.message());
    } else {
      refusal = null;
      LOG.info(
          "Policy version {} is in force, fingerprint {}, from {}.",
          reloaded.serving().version(),
          reloaded.serving().fingerprint(),
          reloaded.serving().origin());
    }
    tally.reloaded(reloaded);
    events.publishEvent(reloaded);
  }

  /** The last refusal, or null where what was read last is in force. */
  @Nullable Refusal refusal() {
    return refusal;
  }
}
