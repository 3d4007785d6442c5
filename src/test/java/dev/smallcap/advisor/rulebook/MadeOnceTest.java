package dev.smallcap.advisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.decide.PolicyModels;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MadeOnceTest {
  @Test
  void itIsMadeByTheFirstWhoAsks() {
    AtomicInteger made = new AtomicInteger();
    MadeOnce<String> once = new MadeOnce<>(() -> "value " + made.incrementAndGet());

    assertThat(made).hasValue(0);
    assertThat(once.get()).isEqualTo("value 1");
    assertThat(once.get()).isEqualTo("value 1");
  }

  @Test
  void whatFailsIsToldToEverybodyAndTriedAgain() {
    AtomicInteger tried = new AtomicInteger();
    MadeOnce<String> once =
        new MadeOnce<>(
            () -> {
              if (tried.incrementAndGet() < 3) {
                throw new IllegalStateException("try " + tried);
              }
              return "value";
            });

    assertThatThrownBy(once::get).hasMessage("try 1");
    assertThatThrownBy(once::get).hasMessage("try 2");
    assertThat(once.get()).isEqualTo("value");
  }

  @Test
  void theShippedPolicyIsOne() {
    assertThat(PolicyModels.of(Policy.standard())).isSameAs(PolicyModels.of(Policy.standard()));
  }
}
