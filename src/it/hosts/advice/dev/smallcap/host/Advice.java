package dev.smallcap.host;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** The advice of src/site/markdown/embedding.md. */
public final class Advice {
  private Advice() {}

  /** The decision, the trades and the reasons, a line each. */
  public static String text(String examples) {
    return text(recommendation(examples));
  }

  /** What the policy recommends for what lies in a folder. */
  static Recommendation recommendation(String examples) {
    Policy policy = Policy.standard();
    LocalDate asOf = LocalDate.of(2026, 1, 26);
    MarketView market =
        policy
            .assess(MarketData.fred(Path.of(examples, "market.csv")), asOf)
            .declared(Declaration.of(CyclePhase.EARLY_RECOVERY, asOf, "house", "view of January"));
    Client client =
        Client.of("c-1", Residency.KR, 45, RiskProfile.R4, LocalDate.of(2025, 11, 3), 12);
    Account account = Account.of("a-1", AccountType.KR_OVERSEAS, Money.parse("USD 0.00"));
    Holdings holdings = Holdings.csv(Path.of(examples, "holdings.csv"));
    return policy.recommend(client, account, holdings, market);
  }

  static String text(Recommendation advice) {
    List<String> lines = new ArrayList<>();
    lines.add(advice.decision() + ", sleeve " + advice.sleeve().target());
    advice
        .trades()
        .forEach(trade -> lines.add(trade.side() + " " + trade.fund() + " " + trade.amount()));
    advice.reasons().forEach(reason -> lines.add(reason.ruleId() + ": " + reason.text()));
    return String.join("\n", lines) + "\n";
  }
}
