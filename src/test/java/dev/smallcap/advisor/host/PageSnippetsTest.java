package dev.smallcap.advisor.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.DocFence;
import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.explain.Explainer;
import dev.smallcap.advisor.explain.Explanation;
import dev.smallcap.advisor.explain.counterfactual.Counterfactuals;
import dev.smallcap.advisor.host.json.AdviceJson;
import dev.smallcap.advisor.host.json.ClientFile;
import dev.smallcap.advisor.host.json.SituationJson;
import dev.smallcap.advisor.host.log.DecisionLog;
import dev.smallcap.advisor.host.log.LogSettings;
import dev.smallcap.advisor.host.log.Verification;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Lang;
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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of the pages: each block is code of this folder, and prints what stands below it. */
class PageSnippetsTest {
  private static final Path SOURCES = Path.of("src/test/java/dev/smallcap/advisor/host");
  private static final Pattern SNIPPET =
      Pattern.compile("(?ms)^    // snippet \\w+\n(.*?)^    // end\n");

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
  private Policy policy;
  private Holdings holdings;
  private MarketView market;
  private Recommendation advice;

  @Test
  void everyBlockOfJavaIsCodeOfThisFolderAndAllOfItStandsOnAPage() throws IOException {
    List<String> snippets = new ArrayList<>();
    try (Stream<Path> sources = Files.list(SOURCES)) {
      for (Path source : sources.filter(Files::isRegularFile).sorted().toList()) {
        SNIPPET
            .matcher(Files.readString(source))
            .results()
            .forEach((MatchResult found) -> snippets.add(found.group(1).indent(-4)));
      }
    }
    String first = Files.readString(SOURCES.resolve("FirstAdvice.java"));
    snippets.add(first.substring(first.indexOf("import ")));

    assertThat(DocFence.all())
        .filteredOn(fence -> fence.language().equals("java"))
        .extracting(DocFence::text)
        .containsExactlyInAnyOrderElementsOf(snippets);
  }

  @Test
  @Tag("slow")
  void theClassOfTheReadmePrintsWhatStandsBelowIt() {
    PrintStream before = System.out;
    System.setOut(out);
    try {
      FirstAdvice.main(new String[0]);
    } finally {
      System.setOut(before);
    }

    assertThat(DocFence.below("class FirstAdvice")).isEqualTo(printed());
  }

  @Test
  @Tag("long")
  void snippetsPrintWhatStandsBelowThem(@TempDir Path folder) throws IOException {
    advise();
    String advised = printed();
    ask(policy, holdings, market, advice);
    String asked = printed();
    log(folder, holdings, market, advice);
    String logged = printed();
    json(policy, holdings, market);
    String read = printed();

    assertThat(DocFence.below("advice.reasons().forEach")).isEqualTo(advised);
    assertThat(DocFence.below("Explainer explainer")).isEqualTo(asked);
    assertThat(DocFence.below("DecisionLog.open")).isEqualTo(logged);
    assertThat(DocFence.below("ClientFile file")).isEqualTo(read);
    assertThat(advised).startsWith("BUILD, sleeve 15 %\n");
    // What every host in src/it has to print.
    assertThat(Path.of("src/it/expected.txt")).hasContent(advised);
    assertThat(logged).isEqualTo("true\n");
    assertThat(asked).contains("from 2026-04-06: ");
  }

  private String printed() {
    String text = printed.toString(StandardCharsets.UTF_8);
    printed.reset();
    return text;
  }

  private void advise() {
    // snippet advise
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

  private void json(Policy policy, Holdings holdings, MarketView market) {
    // snippet json
    ClientFile file = SituationJson.read(Path.of("src/examples/article/client.json"));
    Recommendation advice = policy.recommend(file.client(), file.account(), holdings, market);
    out.println(advice.reasons().get(0).text().in(Lang.KO));
    out.println(AdviceJson.read(AdviceJson.write(advice)).equals(advice));
    // end
  }

  private void ask(Policy policy, Holdings holdings, MarketView market, Recommendation advice) {
    // snippet ask
    Explainer explainer = Explainer.of(policy, holdings, market);
    Explanation explanation = explainer.explain(advice);
    out.println(explanation.whyNotFund("IJH").text());
    explanation
        .whyNot("tilt-recovery-mid")
        .nearest()
        .unheld()
        .forEach(look -> out.println(look.blocking().get(0).condition()));
    Counterfactuals changes = explainer.changes(advice);
    changes.client().stream().limit(3).forEach(change -> out.println(change.text()));
    changes.later().forEach(later -> out.println(later.text()));
    // end
  }

  private void log(Path folder, Holdings holdings, MarketView market, Recommendation advice) {
    // snippet log
    LogSettings settings = LogSettings.standard();
    try (DecisionLog log = DecisionLog.open(folder, InstantSource.system(), settings)) {
      log.append(holdings, market, advice);
      out.println(Verification.of(List.of(folder), List.of(log.head())).isClean());
    }
    // end
  }
}
