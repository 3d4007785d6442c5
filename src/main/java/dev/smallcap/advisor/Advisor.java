package dev.smallcap.advisor;

import dev.smallcap.advisor.conclusion.Caution;
import dev.smallcap.advisor.conclusion.Refusal;
import dev.smallcap.advisor.conclusion.Split;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.Hearing;
import dev.smallcap.advisor.engine.Judgement;
import dev.smallcap.advisor.facts.FundRequest;
import dev.smallcap.advisor.facts.Market;
import dev.smallcap.advisor.facts.Outcome;
import dev.smallcap.advisor.facts.ProfileLimits;
import dev.smallcap.advisor.market.Flow;
import dev.smallcap.advisor.measure.ClientFacts;
import dev.smallcap.advisor.measure.Portfolio;
import dev.smallcap.advisor.settle.Settled;
import dev.smallcap.advisor.settle.Settlement;
import dev.smallcap.advisor.settle.Verdict;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.Stance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges and settles one client and account, in one market after the other. Not thread-safe. */
record Advisor(
    Edition edition,
    Client client,
    Account account,
    Portfolio portfolio,
    Edition.Eligible funds,
    List<Object> facts,
    Hearing hearing) {

  static Advisor of(Edition edition, Client client, Account account, Portfolio portfolio) {
    ProfileLimits profile = edition.profile(client.riskProfile());
    FundRequest request =
        new FundRequest(account.type(), client.hedgeWanted(), profile.lowestGrade());
    List<Object> facts =
        List.of(
            client,
            ClientFacts.exposure(account, portfolio),
            ClientFacts.ages(client, portfolio, edition.day),
            edition.limits,
            profile,
            edition.menu);
    return new Advisor(
        edition,
        client,
        account,
        portfolio,
        edition.eligible(request),
        facts,
        edition.hearClient(facts));
  }

  /** What the rules find and what it comes to, in a market. */
  Judged judge(Market market) {
    List<Object> known = new ArrayList<>(List.of(market));
    known.addAll(facts);
    Judgement judgement = new Judgement("client", known, hearing.judge(market));
    Verdict verdict = Verdict.of(judgement.findings(), edition.refusals, () -> situation(market));
    Settlement settlement =
        Settlement.of(
            verdict, market, portfolio, account, funds.menu(), edition.trading, edition.day);
    return new Judged(judgement, verdict, settlement);
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
   */
  Outcome outcome(Market market, Judged judged, @Nullable Settlement beside) {
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

  /** A judgement, what its findings combine to, and what that comes to. */
  record Judged(Judgement judgement, Verdict verdict, Settlement settlement) {
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
