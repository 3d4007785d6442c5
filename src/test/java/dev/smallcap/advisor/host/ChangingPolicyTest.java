package dev.smallcap.advisor.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.market.MarketView;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.source.PolicySource;
import dev.smallcap.advisor.source.Reloaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The README's lines on changing a policy, which compile; FolderSourceTest runs their like. */
class ChangingPolicyTest {
  private static final Path SOURCE =
      Path.of("src/test/java/dev/smallcap/advisor/host/ChangingPolicyTest.java");

  @Test
  void theHostCodeInTheReadmeIsThisCode() throws IOException {
    String source = Files.readString(SOURCE);
    String begin = "    // change\n";
    int from = source.indexOf(begin) + begin.length();

    assertThat(Files.readString(Path.of("README.md")))
        .contains(source.substring(from, source.indexOf("    // end\n", from)).indent(-4));
  }

  static Recommendation adviseAsTheReadmeDoes(
      Client client, Account account, Holdings holdings, MarketView market) {
    // change
    PolicySource source = PolicySource.folder(Path.of("rules"), Clock.systemUTC());
    source.watch(Duration.ofSeconds(2), reloaded -> log(reloaded));
    Recommendation advice = source.recommend(client, account, holdings, market);
    // end
    return advice;
  }

  private static void log(Reloaded reloaded) {
    System.out.println(reloaded);
  }
}
