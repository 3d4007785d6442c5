package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("slow")
class BadInputTest {
  static Stream<Broken> broken() {
    return Stream.of(
            BrokenClients.documents(),
            BrokenClients.values(),
            BrokenAccounts.all(),
            BrokenHoldings.files(),
            BrokenHoldings.values(),
            BrokenHoldingsJson.all(),
            BrokenMarkets.figures(),
            BrokenMarkets.words(),
            BrokenOptions.usage(),
            BrokenOptions.declarations(),
            BrokenPolicies.all())
        .flatMap(stream -> stream);
  }

  @ParameterizedTest(name = "{0}")
  @Tag("long")
  @MethodSource("broken")
  void badInputEndsWithExitCode2AndOneClearMessage(Broken broken, @TempDir Path folder) {
    Workbench bench = new Workbench(folder);
    broken.how().accept(bench);
    Ran ran = Assertions.assertTimeout(Duration.ofSeconds(20), bench::run);
    SoftAssertions.assertSoftly(
        softly -> {
          softly.assertThat(ran.exit()).isEqualTo(2);
          softly.assertThat(ran.out()).isEmpty();
          softly.assertThat(ran.err()).contains(broken.shown());
          softly.assertThat(ran.err().lines().filter(line -> line.startsWith("Maybe "))).hasSize(1);
          softly
              .assertThat(ran.err())
              .doesNotContain("\tat ", "Exception", "Unexpected:", "(null)", "enable");
          softly.assertThat(ran.err()).hasSizeLessThan(1500).endsWith("\n");
        });
  }

  @Test
  void thereAreAtLeast60OfThemAndEachHasItsOwnName() {
    assertThat(broken().map(Broken::name)).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
  }

  @Test
  void whatTheyBreakIsGood(@TempDir Path folder) {
    Ran ran = new Workbench(folder).run();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("advice of 26 January 2026");
  }
}
