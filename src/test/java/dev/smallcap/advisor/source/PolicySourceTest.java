package dev.smallcap.advisor.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Policy;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class PolicySourceTest {
  private static final Instant NOON = Instant.parse("2026-01-16T12:00:00Z");
  private static final InstantSource CLOCK = InstantSource.fixed(NOON);

  @Test
  void aPolicyHandedOverIsServedAndSaidToBe() {
    Policy policy = Policy.standard();
    PolicySource source = PolicySource.of(policy, CLOCK);

    assertThat(source.get()).isSameAs(policy);
    assertThat(source.serving())
        .isEqualTo(
            new Serving(policy, "1.0", policy.fingerprint(), NOON, "handed over by the host"));
    assertThat(source.reload()).isEqualTo(new Reloaded.Unchanged(source.serving()));
  }
}
