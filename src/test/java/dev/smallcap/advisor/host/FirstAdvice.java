package dev.smallcap.advisor.host;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import java.nio.file.Path;
import java.time.LocalDate;
import org.joda.money.Money;

class FirstAdvice {
  public static void main(String[] args) {
    Policy policy = Policy.standard();
    MarketData data = MarketData.fred(Path.of("src/examples/article/market.csv"));
    MarketView market = policy.assess(data, LocalDate.of(2026, 1, 26));
    LocalDate profiled = LocalDate.of(2025, 11, 3);
    Client client = Client.of("c-1", Residency.KR, 45, RiskProfile.R4, profiled, 12);
    Account account = Account.of("a-1", AccountType.KR_OVERSEAS, Money.parse("USD 0.00"));
    Holdings holdings = Holdings.csv(Path.of("src/examples/article/holdings.csv"));
    Recommendation advice = policy.recommend(client, account, holdings, market);
    System.out.println(advice.decision() + ", sleeve " + advice.sleeve().target());
    advice.trades().forEach(trade -> System.out.println(trade.side() + " " + trade.fund()));
  }
}
