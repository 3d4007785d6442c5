package dev.smallcap.advisor.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.market.MarketView;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Path SOURCE =
      Path.of("src/test/java/dev/smallcap/advisor/host/ReadmeTest.java");

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

  @Test
  void theHostCodeInTheReadmeIsThisCodeAndPrintsWhatStandsThere() throws IOException {
    adviseAsTheReadmeDoes();

    String readme = Files.readString(Path.of("README.md"));
    assertThat(readme).contains(snippet()).contains(printed.toString(StandardCharsets.UTF_8));
    assertThat(printed.toString(StandardCharsets.UTF_8)).startsWith("BUILD, sleeve 15 %\n");
  }

  private static String snippet() throws IOException {
    String source = Files.readString(SOURCE);
    int from = source.indexOf("    // snippet\n") + "    // snippet\n".length();
    return source.substring(from, source.indexOf("    // end\n")).indent(-4);
  }

  private void adviseAsTheReadmeDoes() {
    // snippet
    Policy policy = Policy.standard();
    LocalDate asOf = LocalDate.of(2026, 1, 16);
    MarketView market =
        policy
            .assess(MarketData.fred(Path.of("src/examples/article/market.csv")), asOf)
            .declared(Declaration.of(CyclePhase.EARLY_RECOVERY, asOf, "house", "view of January"));
    Client client =
        Client.of("c-1", Residency.KR, 45, RiskProfile.R4, LocalDate.of(2025, 11, 3), 12);
    Account account = Account.of("a-1", AccountType.KR_OVERSEAS, Money.parse("USD 0.00"));
    Holdings holdings = Holdings.csv(Path.of("src/examples/article/holdings.csv"));
    Recommendation advice = policy.recommend(client, account, holdings, market);
    out.println(advice.decision() + ", sleeve " + advice.sleeve().target());
    advice
        .trades()
        .forEach(trade -> out.println(trade.side() + " " + trade.fund() + " " + trade.amount()));
    advice.reasons().forEach(reason -> out.println(reason.ruleId() + ": " + reason.text()));
    // end
  }
}
