package dev.smallcap.advisor.author.proof;

import dev.smallcap.advisor.advice.Situation;
import dev.smallcap.advisor.decide.market.JudgedMarket;
import dev.smallcap.advisor.rulebook.cases.AdviceCase;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.CyclePhase;
import java.util.stream.Collectors;

/** A whole situation in which an invariant is broken, for people. Immutable and thread-safe. */
record Counterexample(Situation situation) {
  /** The situation as a case gives it: the market as it would be declared. */
  AdviceCase given() {
    Market acting = JudgedMarket.of(situation.market()).facts();
    Declaration declared =
        Declaration.of(acting.phase(), situation.asOf(), "proof", "every phase is looked at");
    return new AdviceCase(
        situation.client(),
        situation.account(),
        situation.holdings(),
        MarketData.none(),
        acting.phase() == CyclePhase.UNKNOWN
            ? null
            : acting.phase() == CyclePhase.EARLY_RECOVERY ? declared.aged(acting.age()) : declared,
        null);
  }

  /** The situation in words. */
  String text() {
    Client client = situation.client();
    Integer age = situation.market().acting().age();
    return ("market %s, %s, residency %s, horizon months %s, hedge wanted %s, withdrawals %s,"
            + " account %s, cash %s, holdings %s")
        .formatted(
            situation.market().acting().stage() + (age == null ? "" : " in month " + age),
            client.riskProfile(),
            client.residency(),
            client.horizonMonths(),
            client.hedgeWanted() ? "yes" : "no",
            client.withdrawals(),
            situation.account().type(),
            situation.account().cash(),
            situation.holdings().list().stream()
                .filter(holding -> holding.quantity().signum() > 0)
                .map(Counterexample::words)
                .collect(Collectors.joining("; ")));
  }

  private static String words(Holding holding) {
    String as = holding.assetClass() == null ? "" : " as " + holding.assetClass();
    return holding.code()
        + " "
        + holding.quantity().toPlainString()
        + " at "
        + holding.price()
        + as;
  }
}
