package dev.smallcap.advisor;

import dev.smallcap.advisor.conclusion.Caution;
import dev.smallcap.advisor.conclusion.Refusal;
import dev.smallcap.advisor.conclusion.Split;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.Hearing;
import dev.smallcap.advisor.engine.Judgement;
import dev.smallcap.advisor.facts.Ages;
import dev.smallcap.advisor.facts.FundRequest;
import dev.smallcap.advisor.facts.Market;
import dev.smallcap.advisor.facts.Outcome;
import dev.smallcap.advisor.facts.ProfileLimits;
import dev.smallcap.advisor.market.Flow;
import dev.smallcap.advisor.measure.ClientFacts;
import dev.smallcap.advisor.measure.Oldest;
import dev.smallcap.advisor.measure.Portfolio;
import dev.smallcap.advisor.settle.Settled;
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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Judges and settles one client and account, in one market after the other. Not thread-safe. */
record Advisor(
    Edition edition,
    Client client,
    Account account,
    Portfolio portfolio,
    Edition.Eligible funds,
    @Nullable Oldest oldest,
    List<Object> facts,
    Hearing hearing) {

  static Advisor of(Edition edition, Client client, Account account, Portfolio portfolio) {
    ProfileLimits profile = edition.profile(client.riskProfile());
    FundRequest request =
        new FundRequest(account.type(), client.hedgeWanted(), profile.lowestGrade());
    Oldest oldest = portfolio.oldest(List.of(), edition.day);
    List<Object> facts =
        List.of(
            client,
            ClientFacts.exposure(account, portfolio),
            ClientFacts.ages(client, portfolio, oldest, edition.day),
            edition.limits,
            profile,
            edition.menu);
    return new Advisor(
        edition,
        client,
        account,
        portfolio,
        edition.eligible(request),
        oldest,
        facts,
        edition.hearClient(facts));
  }

  /**
   * What the rules find and what it comes to, in a market. The prices of funds to be bought count
   * only once it is known which these are: then it is judged again, if one of them is older.
   */
  Judged judge(Market market) {
    Set<String> bought = new TreeSet<>();
    Advisor advisor = this;
    Judged judged = advisor.judgeOnce(market);
    while (bought.addAll(judged.settlement().bought())) {
      Oldest older = portfolio.oldest(bought, edition.day);
      if (!Objects.equals(older, advisor.oldest)) {
        advisor = advisor.pricedOn(older);
        judged = advisor.judgeOnce(market);
      }
    }
    return judged;
  }

  private Advisor pricedOn(@Nullable Oldest older) {
    List<Object> aged = new ArrayList<>(facts);
    aged.replaceAll(
        fact ->
            fact instanceof Ages ? ClientFacts.ages(client, portfolio, older, edition.day) : fact);
    return new Advisor(
        edition, client, account, portfolio, funds, older, aged, edition.hearClient(aged));
  }

  private Judged judgeOnce(Market market) {
    List<Object> known = new ArrayList<>(List.of(market));
    known.addAll(facts);
    Judgement judgement = new Judgement("client", known, hearing.judge(market));
    Verdict verdict = Verdict.of(judgement.findings(), edition.refusals, () -> situation(market));
    Settlement settlement =
        Settlement.of(
            verdict, market, portfolio, account, funds.menu(), edition.trading, edition.day);
    return new Judged(judgement, verdict, settlement, oldest);
  }

  private String situation(Market market) {
    return market.stage()
        + ", "
        + client.riskProfile()
        + ", "
        + client.horizonMonths()
        + " months, on "
        + edition.day;
  }

  /**
   * The outcome as the rules of the last step read it.
   *
   * @param beside what the figures' own reading comes to beside it, or null
   * @param besideStage the stage of that reading, or null
   */
  Outcome outcome(
      Market market, Judged judged, @Nullable Settlement beside, @Nullable Stage besideStage) {
    Settlement settled = judged.settlement();
    boolean refused = !judged.verdict().refusals().isEmpty();
    boolean russell = settled.targeted(PositionKind.RUSSELL_2000).isPositive();
    boolean held = russell || settled.heldAfter(PositionKind.RUSSELL_2000).isPositive();
    return new Outcome(
        refused,
        !refused && judged.verdict().size().stance() == Stance.BUILD,
        market.stage(),
        judged.verdict().horizon(),
        client.riskProfile(),
        account.type(),
        !settled.trades().isEmpty() || !settled.later().isEmpty(),
        settled.sleeveTarget().isPositive() || settled.sleeveAfter().isPositive(),
        russell,
        held,
        held || (beside != null && beside.targeted(PositionKind.RUSSELL_2000).isPositive()),
        !refused && (market.stage() == Stage.ER2 || besideStage == Stage.ER2),
        hedged(settled),
        settled.targeted(PositionKind.SP_SMALLCAP_600).isPositive(),
        settled.targeted(PositionKind.SP_MIDCAP_400).isPositive(),
        settled.targeted(PositionKind.OTHER_SMALL_MID).isPositive(),
        !refused && settled.heldAfter(PositionKind.LEVERAGED).isPositive(),
        client.residency() != Residency.US,
        settled.close());
  }

  private boolean hedged(Settlement settled) {
    return settled.weights().stream()
        .filter(weight -> weight.target() != null && weight.target().isPositive())
        .filter(weight -> Portfolio.inSleeve(weight.kind()))
        .anyMatch(weight -> isHedged(weight.id()));
  }

  private boolean isHedged(String id) {
    Fund fund = edition.fund(id);
    return fund != null && fund.hedged();
  }

  /**
   * A judgement, what its findings combine to, what that comes to, and the oldest price that
   * counted.
   */
  record Judged(
      Judgement judgement, Verdict verdict, Settlement settlement, @Nullable Oldest oldest) {
    /** The findings behind the decision, in the order of the flow. */
    List<Finding> deciding() {
      boolean refused = !verdict.refusals().isEmpty();
      List<Finding> deciding = new ArrayList<>();
      for (Finding finding : judgement.findings()) {
        boolean split = finding.conclusion() instanceof Split;
        boolean counts =
            refused
                ? finding.conclusion() instanceof Refusal
                : !split || new Settled(verdict, settlement).divides();
        if (counts && !(finding.conclusion() instanceof Caution)) {
          deciding.add(finding);
        }
      }
      deciding.sort(Flow.ORDER);
      return deciding;
    }

    List<Finding> cautions() {
      return judgement.findings().stream()
          .filter(finding -> finding.conclusion() instanceof Caution)
          .toList();
    }
  }
}
