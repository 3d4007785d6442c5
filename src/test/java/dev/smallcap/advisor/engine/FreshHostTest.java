package dev.smallcap.advisor.engine;

import static dev.smallcap.advisor.RuleText.adding;
import static dev.smallcap.advisor.RuleText.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.FreshHost;
import dev.smallcap.advisor.compiler.TrialRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshHostTest {
  @TempDir Path temp;
  private Path shipped;

  @BeforeEach
  void shipRules() throws IOException {
    shipped = temp.resolve("shipped");
    TrialRules.compile(withConstant(1), shipped);
  }

  @Test
  void anEditedConstantChangesTheAnswerAlthoughTheShippedRulesAreLoaded() throws Exception {
    ClassLoader context = getClass().getClassLoader();
    try (FreshHost host = new FreshHost(shipped)) {
      assertThat(host.shipped(10, context)).isEqualTo("NextReview[months=11]");
      assertThat(host.compiled(withConstant(2), 10, context)).isEqualTo("NextReview[months=12]");
      assertThat(host.compiled(withConstant(3), 10, context)).isEqualTo("NextReview[months=13]");
      assertThat(host.shipped(10, context)).isEqualTo("NextReview[months=11]");
    }
  }

  @Test
  void shippedRulesLoadWhateverTheContextClassLoader() throws Exception {
    try (FreshHost host = new FreshHost(shipped)) {
      assertThat(host.shipped(10, null)).isEqualTo("NextReview[months=11]");
    }
    try (FreshHost host = new FreshHost(shipped)) {
      assertThat(host.shipped(10, ClassLoader.getPlatformClassLoader()))
          .isEqualTo("NextReview[months=11]");
    }
  }

  @Test
  void rulesCompileWhateverTheContextClassLoader() throws Exception {
    try (FreshHost host = new FreshHost()) {
      assertThat(host.compiled(withConstant(2), 10, null)).isEqualTo("NextReview[months=12]");
    }
    try (FreshHost host = new FreshHost()) {
      assertThat(host.compiled(withConstant(2), 10, ClassLoader.getPlatformClassLoader()))
          .isEqualTo("NextReview[months=12]");
    }
  }

  private static Map<String, String> withConstant(int constant) {
    return file("client/sleeve.drl", adding("sleeve-one", constant));
  }
}
