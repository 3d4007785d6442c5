package dev.smallcap.advisor.host.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.host.reload.PolicySource;
import dev.smallcap.advisor.host.reload.Reloaded;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MeterTallyTest {
  /** Buys two funds, each for the reason that a US brokerage account can hold it. */
  private static final Situations BUILT =
      Situations.in(Stage.ER1).holds("IVV", "100000").quote("IWM", "250.00").quote("IJR", "125.00");

  private static final Situations UNSUITABLE = BUILT.client(RiskProfile.R1, Situations.SHORT);

  private static final Situations IMPOSSIBLE =
      BUILT.in(Situations.market(Situations.STANDARD, Stage.ER1, Situations.DAY.minusDays(11)));

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final AdvisorMetrics tally = new MeterTally(registry);

  @Test
  void recommendationsAreTimedByDecisionAndByError() {
    tally.timed(BUILT::advice);
    tally.timed(BUILT::advice);
    tally.timed(UNSUITABLE::advice);
    assertThatThrownBy(() -> tally.timed(IMPOSSIBLE::advice)).isInstanceOf(InputException.class);

    assertThat(timed("BUILD", "none")).isEqualTo(2);
    assertThat(timed("NOT_SUITABLE", "none")).isEqualTo(1);
    assertThat(timed("none", "InputException")).isEqualTo(1);
    assertThat(registry.get("smallcap.advisor.recommendations").timers())
        .hasSize(3)
        .allMatch(timer -> timer.totalTime(TimeUnit.NANOSECONDS) > 0);
  }

  @Test
  void aRuleCountsOnceARecommendationHoweverOftenItIsTold() {
    tally.timed(BUILT::advice);
    tally.timed(BUILT::advice);
    tally.timed(UNSUITABLE::advice);

    assertThat(ruled("funds-us")).isEqualTo(2);
    assertThat(ruled("sleeve-recovery")).isEqualTo(2);
    assertThat(ruled("suitability-grade")).isEqualTo(1);
    assertThat(ruled("reading-given")).isEqualTo(3);
  }

  @Test
  void noTagHoldsAnythingOfTheClient() {
    tally.timed(BUILT::advice);

    assertThat(
            registry.getMeters().stream()
                .map(Meter::getId)
                .flatMap(id -> id.getTags().stream())
                .map(Tag::getKey)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("decision", "error", "rule");
    assertThat(
            registry.get("smallcap.advisor.rules").counters().stream()
                .map(counter -> counter.getId().getTag("rule")))
        .contains("sleeve-recovery", "settle-outside", "review-russell")
        .allMatch(rule -> rule.matches("[a-z]+(-[a-z0-9]+)+"));
  }

  @Test
  void reloadsAreCountedByWhatCameOfThem() {
    PolicySource source = PolicySource.of(Situations.STANDARD, InstantSource.system());
    tally.reloaded(source.reload());
    tally.reloaded(new Reloaded.Refused("no", source.serving()));
    tally.reloaded(new Reloaded.Refused("no", source.serving()));
    tally.reloaded(
        source.swap(Situations.STANDARD.withFunds(PolicyModels.of(Situations.STANDARD).funds())));

    assertThat(reloads("unchanged")).isEqualTo(1);
    assertThat(reloads("refused")).isEqualTo(2);
    assertThat(reloads("swapped")).isEqualTo(1);
  }

  private long timed(String decision, String error) {
    return registry
        .get("smallcap.advisor.recommendations")
        .tags("decision", decision, "error", error)
        .timer()
        .count();
  }

  private double ruled(String rule) {
    return registry.get("smallcap.advisor.rules").tag("rule", rule).counter().count();
  }

  private double reloads(String outcome) {
    return registry.get("smallcap.advisor.reloads").tag("outcome", outcome).counter().count();
  }
}
