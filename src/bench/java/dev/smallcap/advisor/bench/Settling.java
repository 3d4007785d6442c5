package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.conclusion.FundEligible;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.facts.FundRequest;
import dev.smallcap.advisor.facts.Market;
import dev.smallcap.advisor.facts.Outcome;
import dev.smallcap.advisor.facts.ProfileLimits;
import dev.smallcap.advisor.measure.ClientFacts;
import dev.smallcap.advisor.measure.Portfolio;
import dev.smallcap.advisor.settle.Menu;
import dev.smallcap.advisor.settle.Settlement;
import dev.smallcap.advisor.settle.Verdict;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Stance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Measures a situation, has it judged and settles it: the same for every judge. What is the same
 * for many clients of a day is judged once: the funds for a kind of account, and what is said of an
 * outcome. Thread-safe if the judge is.
 */
final class Settling {
  final Tables tables;
  private final Judge judge;
  private final boolean remembering;
  private final Map<FundRequest, Bought> bought = new ConcurrentHashMap<>();
  private final Map<Outcome, Spoken> spoken = new ConcurrentHashMap<>();

  /**
   * Settles what a judge finds.
   *
   * @param remembering false to have everything judged anew for every client
   */
  Settling(Tables tables, Judge judge, boolean remembering) {
    this.tables = tables;
    this.judge = judge;
    this.remembering = remembering;
  }

  /** The funds that can be bought, and why. */
  record Bought(Menu menu, Map<String, Finding> findings) {}

  /** What a client's findings come to in one market. */
  record Judged(List<Finding> findings, Verdict verdict, Settlement settlement) {}

  /** A situation in the market that acts, and in one beside it. */
  record Settled(
      Portfolio portfolio,
      Bought bought,
      Judged judged,
      @Nullable Settlement beside,
      Outcome outcome,
      Spoken spoken) {}

  Settled settle(Situation situation, Market acting, @Nullable Market besideIt) {
    Client client = situation.client();
    Account account = situation.account();
    Portfolio portfolio =
        Portfolio.measure(account, situation.holdings(), tables.funds(), tables.day());
    ProfileLimits profile = tables.profiles().get(client.riskProfile());
    Bought funds =
        bought(new FundRequest(account.type(), client.hedgeWanted(), profile.lowestGrade()));
    ClientCase facts =
        new ClientCase(
            acting,
            client,
            ClientFacts.exposure(account, portfolio),
            ClientFacts.ages(client, portfolio, tables.day()),
            tables.limits(),
            profile,
            tables.menu());
    Judged judged = judged(facts, account, portfolio, funds);
    Settlement beside =
        besideIt == null
            ? null
            : judged(in(besideIt, facts), account, portfolio, funds).settlement();
    Outcome outcome = outcome(acting, client, account, portfolio, judged, beside, besideIt);
    return new Settled(portfolio, funds, judged, beside, outcome, spoken(outcome));
  }

  private static ClientCase in(Market market, ClientCase facts) {
    return new ClientCase(
        market,
        facts.client(),
        facts.exposure(),
        facts.ages(),
        facts.limits(),
        facts.profile(),
        facts.menu());
  }

  private Judged judged(ClientCase facts, Account account, Portfolio portfolio, Bought funds) {
    List<Finding> findings = judge.client(facts);
    Verdict verdict = Verdict.of(findings, tables.refusals(), facts::toString);
    return new Judged(
        findings,
        verdict,
        Settlement.of(
            verdict,
            facts.market(),
            portfolio,
            account,
            funds.menu(),
            tables.trading(),
            tables.day()));
  }

  private Bought bought(FundRequest request) {
    return remembering ? bought.computeIfAbsent(request, this::judgeFunds) : judgeFunds(request);
  }

  private Bought judgeFunds(FundRequest request) {
    List<Fund> asked = new ArrayList<>();
    for (Fund fund : tables.funds().funds()) {
      if (fund.plain() && fund.accounts().contains(request.account())) {
        asked.add(fund);
      }
    }
    Map<String, Finding> findings = new HashMap<>();
    for (Finding finding : judge.funds(request, asked)) {
      findings.put(((FundEligible) finding.conclusion()).fund(), finding);
    }
    return new Bought(
        new Menu(asked.stream().filter(fund -> findings.containsKey(fund.id())).toList()),
        findings);
  }

  private Spoken spoken(Outcome outcome) {
    return remembering ? spoken.computeIfAbsent(outcome, this::speak) : speak(outcome);
  }

  private Spoken speak(Outcome outcome) {
    return Spoken.of(judge.advice(outcome, tables.review()), tables.wording());
  }

  private Outcome outcome(
      Market market,
      Client client,
      Account account,
      Portfolio portfolio,
      Judged judged,
      @Nullable Settlement beside,
      @Nullable Market besideIt) {
    Settlement settled = judged.settlement();
    Verdict verdict = judged.verdict();
    boolean refused = !verdict.refusals().isEmpty();
    boolean russell = settled.targeted(PositionKind.RUSSELL_2000).isPositive();
    boolean held = russell || settled.heldAfter(PositionKind.RUSSELL_2000).isPositive();
    return new Outcome(
        refused,
        !refused
            && verdict.size().stance() == Stance.BUILD
            && verdict.split() != null
            && verdict.split().russell().isPositive(),
        market.stage(),
        verdict.horizon(),
        client.riskProfile(),
        account.type(),
        !settled.trades().isEmpty() || !settled.later().isEmpty(),
        settled.sleeveTarget().isPositive() || settled.sleeveAfter().isPositive(),
        russell,
        held,
        held || (beside != null && beside.targeted(PositionKind.RUSSELL_2000).isPositive()),
        !refused
            && (market.stage() == Stage.ER2 || (besideIt != null && besideIt.stage() == Stage.ER2)),
        hedged(settled),
        settled.targeted(PositionKind.SP_SMALLCAP_600).isPositive(),
        settled.targeted(PositionKind.SP_MIDCAP_400).isPositive(),
        settled.targeted(PositionKind.OTHER_SMALL_MID).isPositive(),
        !refused && settled.heldAfter(PositionKind.LEVERAGED).isPositive(),
        client.residency() != Residency.US,
        settled.close());
  }

  private boolean hedged(Settlement settled) {
    for (var weight : settled.weights()) {
      if (weight.target() != null
          && weight.target().isPositive()
          && Portfolio.inSleeve(weight.kind())) {
        Fund fund = tables.funds().find(weight.id());
        if (fund != null && fund.hedged()) {
          return true;
        }
      }
    }
    return false;
  }
}
