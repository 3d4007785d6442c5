package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.decide.measure.ClientFacts;
import dev.smallcap.advisor.decide.measure.Oldest;
import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.decide.settle.AdviceDays;
import dev.smallcap.advisor.decide.settle.CombinedFindings;
import dev.smallcap.advisor.decide.settle.EligibleFunds;
import dev.smallcap.advisor.decide.settle.Settlement;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.PartTable;
import dev.smallcap.advisor.rulebook.conclusion.FundEligible;
import dev.smallcap.advisor.rulebook.conclusion.Refusal;
import dev.smallcap.advisor.rulebook.fact.FundRequest;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.rulebook.fact.Outcome;
import dev.smallcap.advisor.rulebook.fact.ProfileLimits;
import dev.smallcap.advisor.rulebook.fact.Wish;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.Decision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Measures a situation, has it judged and has the library settle it: the same for every judge. What
 * is the same for many clients of a day is judged once: the funds for a kind of account, and what
 * is said of an outcome. Thread-safe if the judge is.
 */
final class Settling {
  final Tables tables;
  private final Judge judge;
  private final boolean remembering;
  private final Outcomes outcomes;
  private final Map<FundRequest, Bought> bought = new ConcurrentHashMap<>();
  private final Map<Outcome, ComparedWords> spoken = new ConcurrentHashMap<>();

  /**
   * Settles what a judge finds.
   *
   * @param remembering false to have everything judged anew for every client
   */
  Settling(Tables tables, Judge judge, boolean remembering) {
    this.tables = tables;
    this.judge = judge;
    this.remembering = remembering;
    this.outcomes = new Outcomes(tables.funds());
  }

  /** The funds that can be bought, and why. */
  record Bought(List<Fund> funds, EligibleFunds menu, Map<String, Finding> findings) {}

  /** A situation in the market that acts, before it is judged. */
  record Measured(
      Situation situation,
      Portfolio portfolio,
      Bought bought,
      ClientCase facts,
      @Nullable Oldest oldest) {}

  /** What a client's findings come to in one market, and the oldest price that counted. */
  record Judged(
      List<Finding> findings,
      CombinedFindings verdict,
      Settlement settlement,
      @Nullable Oldest oldest) {
    /** Whether nothing is traded by decision. */
    boolean refused() {
      return !verdict.refusals().isEmpty();
    }
  }

  /** A situation in the market that acts, and in one beside it. */
  record Settled(
      Measured measured,
      Judged judged,
      @Nullable Market besideIt,
      @Nullable Judged beside,
      Outcome outcome,
      ComparedWords spoken) {}

  Settled settle(Situation situation, Market acting, @Nullable Market besideIt) {
    Measured measured = measured(situation, acting);
    return settled(
        measured,
        judged(measured, acting, false),
        besideIt,
        besideIt == null ? null : judged(measured, besideIt, false));
  }

  /** What it would come to if no person had to look, or null where that is no advice. */
  @Nullable Settled cleared(Settled settled) {
    Measured measured = settled.measured();
    Market besideIt = settled.besideIt();
    Judged cleared = cleared(measured, measured.facts().market(), settled.judged());
    return cleared == null
        ? null
        : settled(
            measured,
            cleared,
            besideIt,
            besideIt == null ? null : cleared(measured, besideIt, settled.beside()));
  }

  /** What another market comes to for the same client. */
  dev.smallcap.advisor.decide.settle.Settled later(
      Measured measured, Market market, boolean lifted) {
    Judged judged = judged(measured, market, lifted);
    return new dev.smallcap.advisor.decide.settle.Settled(judged.verdict(), judged.settlement());
  }

  private @Nullable Judged cleared(Measured measured, Market market, @Nullable Judged judged) {
    if (judged == null || !judged.refused()) {
      return null;
    }
    for (Finding finding : judged.findings()) {
      if (finding.conclusion() instanceof Refusal refusal && !liftable(refusal)) {
        return null;
      }
    }
    Judged lifted = judged(measured, market, true);
    return lifted.refused() ? null : lifted;
  }

  private static boolean liftable(Refusal refusal) {
    return refusal.decision() == Decision.NEEDS_HUMAN_REVIEW && !refusal.undrafted();
  }

  private Measured measured(Situation situation, Market acting) {
    Client client = situation.client();
    Account account = situation.account();
    Portfolio portfolio =
        Portfolio.measure(
            account, situation.holdings(), tables.funds(), PartTable.shipped(), tables.day());
    ProfileLimits profile = tables.profiles().get(client.riskProfile());
    Oldest oldest = portfolio.oldest(List.of(), tables.day());
    Bought funds =
        bought(
            new FundRequest(
                account.type(), client.hedgeWanted(), profile.lowestGrade(client.residency())));
    return new Measured(
        situation,
        portfolio,
        funds,
        new ClientCase(
            acting,
            client,
            ClientFacts.exposure(account, portfolio),
            ClientFacts.ages(client, portfolio, oldest, tables.day(), known(account, funds)),
            new Wish(client.allInForSurge()),
            tables.limits(),
            profile,
            tables.matrix(),
            tables.menu()),
        oldest);
  }

  private boolean known(Account account, Bought funds) {
    return AdviceDays.known(
        tables.funds().calendars(), account.type(), funds.funds(), tables.review(), tables.day());
  }

  private Settled settled(
      Measured measured, Judged judged, @Nullable Market besideIt, @Nullable Judged beside) {
    Outcome outcome = outcomes.of(measured, judged, beside, besideIt);
    ComparedWords said = spoken(outcome);
    List<Object> facts = outcomes.beside(measured, judged);
    return new Settled(
        measured,
        judged,
        besideIt,
        beside,
        outcome,
        facts.isEmpty() ? said : said.and(judge.beside(facts), tables.wording()));
  }

  /** Prices of funds to be bought count once it is known which: an older one has it judged anew. */
  private Judged judged(Measured measured, Market market, boolean lifted) {
    Portfolio portfolio = measured.portfolio();
    Client client = measured.situation().client();
    ClientCase facts = measured.facts().in(market);
    Judged judged = judgedOnce(measured, facts, measured.oldest(), lifted);
    Set<String> buys = new TreeSet<>();
    while (buys.addAll(judged.settlement().bought())) {
      Oldest older = portfolio.oldest(buys, tables.day());
      if (!Objects.equals(older, judged.oldest())) {
        facts =
            facts.aged(
                ClientFacts.ages(
                    client,
                    portfolio,
                    older,
                    tables.day(),
                    known(measured.situation().account(), measured.bought())));
        judged = judgedOnce(measured, facts, older, lifted);
      }
    }
    return judged;
  }

  private Judged judgedOnce(
      Measured measured, ClientCase facts, @Nullable Oldest oldest, boolean lifted) {
    List<Finding> findings = judge.client(facts);
    if (lifted) {
      findings = new ArrayList<>(findings);
      findings.removeIf(one -> one.conclusion() instanceof Refusal refusal && liftable(refusal));
    }
    CombinedFindings verdict = CombinedFindings.of(findings, tables.refusals(), facts::toString);
    Settlement settlement =
        Settlement.of(
            verdict,
            facts.market(),
            measured.portfolio(),
            measured.situation().account(),
            measured.bought().menu(),
            tables.settling(),
            tables.day());
    return new Judged(findings, verdict, settlement, oldest);
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
    asked.removeIf(fund -> !findings.containsKey(fund.id()));
    return new Bought(asked, new EligibleFunds(asked, tables.funds().calendars()), findings);
  }

  private ComparedWords spoken(Outcome outcome) {
    return remembering ? spoken.computeIfAbsent(outcome, this::speak) : speak(outcome);
  }

  private ComparedWords speak(Outcome outcome) {
    return ComparedWords.of(judge.advice(outcome, tables.review()), tables.wording());
  }
}
