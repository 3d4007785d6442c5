package dev.smallcap.advisor.host.spring;

import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.host.reload.Reloaded;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Counts with Micrometer. Tags are names of decisions, of rules and of exceptions: as many as the
 * policy has, and never anything of a client.
 */
final class MeterTally implements AdvisorMetrics {
  private static final String NAME = "smallcap.advisor.";
  private static final String NONE = "none";

  private final MeterRegistry registry;
  private final Map<String, Counter> rules = new ConcurrentHashMap<>();

  MeterTally(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public Recommendation timed(Supplier<Recommendation> advice) {
    Timer.Sample sample = Timer.start(registry);
    Recommendation made;
    try {
      made = advice.get();
    } catch (RuntimeException | Error e) {
      sample.stop(timer(NONE, e.getClass().getSimpleName()));
      throw e;
    }
    sample.stop(timer(made.decision().name(), NONE));
    made.told().stream()
        .map(Reason::ruleId)
        .collect(Collectors.toSet())
        .forEach(rule -> rules.computeIfAbsent(rule, this::counter).increment());
    return made;
  }

  private Timer timer(String decision, String error) {
    return Timer.builder(NAME + "recommendations")
        .description("Recommendations, by decision and by error")
        .tag("decision", decision)
        .tag("error", error)
        .register(registry);
  }

  private Counter counter(String rule) {
    return Counter.builder(NAME + "rules")
        .description("Recommendations that tell something of a rule")
        .tag("rule", rule)
        .register(registry);
  }

  @Override
  public void reloaded(Reloaded reloaded) {
    registry.counter(NAME + "reloads", "outcome", outcome(reloaded)).increment();
  }

  private static String outcome(Reloaded reloaded) {
    if (reloaded instanceof Reloaded.Swapped) {
      return "swapped";
    }
    return reloaded instanceof Reloaded.Refused ? "refused" : "unchanged";
  }
}
