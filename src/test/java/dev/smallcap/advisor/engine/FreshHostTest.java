package dev.smallcap.advisor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.FreshHost;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class FreshHostTest {
  @Test
  @Tag("long")
  void rulesRunWhateverTheContextClassLoader() throws Exception {
    try (FreshHost host = new FreshHost()) {
      assertThat(host.judged(10, null)).isEqualTo("NextReview[months=10]");
    }
    try (FreshHost host = new FreshHost()) {
      assertThat(host.judged(11, ClassLoader.getPlatformClassLoader()))
          .isEqualTo("NextReview[months=11]");
      assertThat(host.judged(12, null)).isEqualTo("NextReview[months=12]");
    }
  }
}
