package dev.smallcap.host;

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
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.joda.money.Money;

/** The recommendation of the README, as text. */
public final class Advice implements Supplier<String> {
  @Override
  public String get() {
    return text();
  }

  /** The decision, the trades and the reasons, a line each. */
  public static String text() {
    Path examples = Path.of(System.getProperty("examples"));
    Policy policy = Policy.standard();
    LocalDate asOf = LocalDate.of(2026, 1, 16);
    MarketView market =
        policy
            .assess(MarketData.fred(examples.resolve("market.csv")), asOf)
            .declared(Declaration.of(CyclePhase.EARLY_RECOVERY, asOf, "house", "view of January"));
    Client client =
        Client.of("c-1", Residency.KR, 45, RiskProfile.R4, LocalDate.of(2025, 11, 3), 12);
    Account account = Account.of("a-1", AccountType.KR_OVERSEAS, Money.parse("USD 0.00"));
    Holdings holdings = Holdings.csv(examples.resolve("holdings.csv"));
    Recommendation advice = policy.recommend(client, account, holdings, market);
    StringBuilder text = new StringBuilder();
    text.append(advice.decision()).append(", sleeve ").append(advice.sleeve().target());
    text.append('\n');
    advice
        .trades()
        .forEach(
            trade ->
                text.append(trade.side() + " " + trade.fund() + " " + trade.amount()).append('\n'));
    advice
        .reasons()
        .forEach(reason -> text.append(reason.ruleId() + ": " + reason.text()).append('\n'));
    return text.toString();
  }
}
