package dev.smallcap.advisor.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.change.Changes;
import dev.smallcap.advisor.explanation.Explainer;
import dev.smallcap.advisor.explanation.Explanation;
import dev.smallcap.advisor.log.DecisionLog;
import dev.smallcap.advisor.log.LogSettings;
import dev.smallcap.advisor.log.Verification;
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
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
  private static final Path SOURCE =
      Path.of("src/test/java/dev/smallcap/advisor/host/ReadmeTest.java");

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
  private Policy policy;
  private Holdings holdings;
  private MarketView market;
  private Recommendation advice;

  @Test
  void theHostCodeInTheReadmeIsThisCodeAndPrintsWhatStandsThere(@TempDir Path folder)
      throws IOException {
    adviseAsTheReadmeDoes();
    String advised = printed.toString(StandardCharsets.UTF_8);
    printed.reset();
    askAsTheReadmeDoes(policy, holdings, market, advice);
    String asked = printed.toString(StandardCharsets.UTF_8);
    printed.reset();
    logAsTheReadmeDoes(folder, holdings, market, advice);
    String logged = printed.toString(StandardCharsets.UTF_8);

    String readme = Files.readString(Path.of("README.md"));
    assertThat(readme).contains(snippet("advise"), advised, snippet("ask"), asked, snippet("log"));
    assertThat(advised).startsWith("BUILD, sleeve 15 %\n");
    // What every host in src/it has to print.
    assertThat(Path.of("src/it/expected.txt")).hasContent(advised);
    assertThat(logged).isEqualTo("true\n");
    assertThat(asked).contains("from 2026-04-06: ");
  }

  private static String snippet(String name) throws IOException {
    String source = Files.readString(SOURCE);
    String begin = "    // " + name + "\n";
    int from = source.indexOf(begin) + begin.length();
    return source.substring(from, source.indexOf("    // end\n", from)).indent(-4);
  }

  private void adviseAsTheReadmeDoes() {
    // advise
    Policy policy = Policy.standard();
    LocalDate asOf = LocalDate.of(2026, 1, 26);
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
    this.policy = policy;
    this.holdings = holdings;
    this.market = market;
    this.advice = advice;
  }

  private void askAsTheReadmeDoes(
      Policy policy, Holdings holdings, MarketView market, Recommendation advice) {
    // ask
    Explainer explainer = Explainer.of(policy, holdings, market);
    Explanation explanation = explainer.explain(advice);
    out.println(explanation.whyNotFund("IJH").text());
    explanation
        .whyNot("tilt-recovery-mid")
        .nearest()
        .unheld()
        .forEach(look -> out.println(look.blocking().get(0).condition()));
    Changes changes = explainer.changes(advice);
    changes.client().stream().limit(3).forEach(change -> out.println(change.text()));
    changes.later().forEach(later -> out.println(later.text()));
    // end
  }

  private void logAsTheReadmeDoes(
      Path folder, Holdings holdings, MarketView market, Recommendation advice) {
    // log
    LogSettings settings = LogSettings.standard();
    try (DecisionLog log = DecisionLog.open(folder, InstantSource.system(), settings)) {
      log.append(holdings, market, advice);
      out.println(Verification.of(List.of(folder), List.of(log.head())).isClean());
    }
    // end
  }
}
