package dev.smallcap.advisor.host.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.host.bundle.Bundle;
import dev.smallcap.advisor.host.reload.Reloaded;
import dev.smallcap.advisor.rulebook.RuleFiles;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.event.EventListener;

/** A signed bundle is served, watched, broken and mended: its one loading takes seconds. */
@Tag("slow")
class ReloadTest {
  private static final Instant NOON = Instant.parse("2026-01-16T12:00:00Z");

  @TempDir private Path folder;

  static class Heard {
    final LinkedBlockingQueue<Reloaded> all = new LinkedBlockingQueue<>();

    @EventListener
    void hear(Reloaded reloaded) {
      all.add(reloaded);
    }

    Reloaded next() throws InterruptedException {
      return all.poll(60, TimeUnit.SECONDS);
    }
  }

  @Test
  @Tag("long")
  void aRefusedChangeIsSeenInHealthMetricsAndEventsUntilItIsMended() throws IOException {
    KeyPair keys = PemFiles.pair();
    byte[] signed = Bundle.sign(RuleFiles.standard().texts(), keys.getPrivate()).bytes();
    Path bundle = folder.resolve("policy.zip");
    put(bundle, signed);
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(AdvisorAutoConfiguration.class))
        .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
        .withBean(Clock.class, () -> Clock.fixed(NOON, ZoneOffset.UTC))
        .withBean(Heard.class)
        .withPropertyValues(
            "smallcap.advisor.policyBundle=" + bundle,
            "smallcap.advisor.publicKey=" + PemFiles.publicKey(folder, keys),
            "smallcap.advisor.lowestVersion=1.0",
            "smallcap.advisor.reloadInterval=20ms")
        .run(context -> breakAndMend(context, bundle, signed));
  }

  private static void breakAndMend(AssertableApplicationContext context, Path bundle, byte[] signed)
      throws IOException, InterruptedException {
    assertThat(context).hasNotFailed().doesNotHaveBean(Policy.class);
    AdvisorService service = context.getBean(AdvisorService.class);
    Heard heard = context.getBean(Heard.class);
    assertThat(service.policy().fingerprint()).isEqualTo(Situations.STANDARD.fingerprint());
    assertThat(health(context).getStatus()).isEqualTo(Status.UP);
    assertThat(health(context).getDetails()).containsEntry("origin", "bundle " + bundle);

    put(bundle, Arrays.copyOf(signed, signed.length / 2));
    assertThat(heard.next()).isInstanceOf(Reloaded.Refused.class);
    assertThat(health(context).getStatus()).isEqualTo(new Status("STALE"));
    assertThat(health(context).getDetails()).containsEntry("refusedAt", NOON);
    assertThat(String.valueOf(health(context).getDetails().get("refused")))
        .contains(bundle.toString())
        .endsWith("does not take over, version 1.1 stays in force. The log says why.")
        .doesNotContain("\n");
    assertThat(service.policy().fingerprint()).isEqualTo(Situations.STANDARD.fingerprint());

    put(bundle, signed);
    assertThat(heard.next()).isInstanceOf(Reloaded.Unchanged.class);
    assertThat(health(context).getStatus()).isEqualTo(Status.UP);

    assertThat(service.reload()).isInstanceOf(Reloaded.Unchanged.class);
    assertThat(heard.next()).isInstanceOf(Reloaded.Unchanged.class);
    MeterRegistry registry = context.getBean(MeterRegistry.class);
    assertThat(
            Stream.of("refused", "unchanged")
                .map(outcome -> registry.get("smallcap.advisor.reloads").tag("outcome", outcome))
                .map(found -> found.counter().count()))
        .containsExactly(1.0, 2.0);
  }

  /** At one stroke, so that the watch cannot see half of it. */
  private static void put(Path bundle, byte[] bytes) throws IOException {
    Path beside = Files.write(bundle.resolveSibling("beside"), bytes);
    Files.move(beside, bundle, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Health health(AssertableApplicationContext context) {
    return context.getBean(HealthIndicator.class).health();
  }
}
