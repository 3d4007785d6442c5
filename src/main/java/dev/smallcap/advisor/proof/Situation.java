package dev.smallcap.advisor.proof;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.cases.AdviceCase;
import dev.smallcap.advisor.facts.Market;
import dev.smallcap.advisor.market.MarketView;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.RiskProfile;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A whole situation that a proof looks at. Immutable and thread-safe. */
record Situation(Client client, Account account, Holdings holdings, MarketView market) {
  Recommendation advice(Policy policy) {
    return policy.recommend(client, account, holdings, market);
  }

  /** The same with the next higher risk profile, or null where there is none. */
  @Nullable Situation higher() {
    List<RiskProfile> all = List.of(RiskProfile.values());
    int next = all.indexOf(client.riskProfile()) + 1;
    return next == all.size()
        ? null
        : new Situation(client.profiled(all.get(next)), account, holdings, market);
  }

  /** The situation as a case gives it: the market as it would be declared. */
  AdviceCase given() {
    Market acting = market.facts();
    Declaration declared =
        Declaration.of(acting.phase(), market.asOf(), "proof", "every phase is looked at");
    return new AdviceCase(
        client,
        account,
        holdings,
        MarketData.none(),
        acting.phase() == CyclePhase.UNKNOWN
            ? null
            : acting.phase() == CyclePhase.EARLY_RECOVERY ? declared.aged(acting.age()) : declared,
        null);
  }

  /** The situation in words. */
  @Override
  public String toString() {
    return "market "
        + market.acting().stage()
        + (market.acting().age() == null ? "" : " in month " + market.acting().age())
        + ", "
        + client.riskProfile()
        + ", residency "
        + client.residency()
        + ", horizon months "
        + client.horizonMonths()
        + ", hedge wanted "
        + (client.hedgeWanted() ? "yes" : "no")
        + ", withdrawals "
        + client.withdrawals()
        + ", account "
        + account.type()
        + ", cash "
        + account.cash()
        + ", holdings "
        + holdings.list().stream()
            .filter(holding -> holding.quantity().signum() > 0)
            .map(Situation::words)
            .collect(Collectors.joining("; "));
  }

  private static String words(Holding holding) {
    return holding.code()
        + " "
        + holding.quantity().toPlainString()
        + " at "
        + holding.price()
        + (holding.assetClass() == null ? "" : " as " + holding.assetClass());
  }
}
