package dev.smallcap.advisor.decide;

import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.decide.market.ReasonOrder;
import dev.smallcap.advisor.decide.measure.ClientFacts;
import dev.smallcap.advisor.decide.measure.Oldest;
import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.decide.settle.CombinedFindings;
import dev.smallcap.advisor.decide.settle.Settled;
import dev.smallcap.advisor.decide.settle.Settlement;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.GroupResult;
import dev.smallcap.advisor.engine.SharedFacts;
import dev.smallcap.advisor.rulebook.RuleFolder;
import dev.smallcap.advisor.rulebook.conclusion.Caution;
import dev.smallcap.advisor.rulebook.conclusion.Refusal;
import dev.smallcap.advisor.rulebook.conclusion.Split;
import dev.smallcap.advisor.rulebook.fact.Ages;
import dev.smallcap.advisor.rulebook.fact.BuiltSleeve;
import dev.smallcap.advisor.rulebook.fact.FundRequest;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.rulebook.fact.Outcome;
import dev.smallcap.advisor.rulebook.fact.ProfileLimits;
import dev.smallcap.advisor.rulebook.fact.Unhedged;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.FundIndex;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Stance;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges and settles one client and account, in one market after the other. Not thread-safe. */
record ClientAssessment(
    PolicyOnDay onDay,
    Client client,
    Account account,
    Portfolio portfolio,
    PolicyOnDay.Eligible funds,
    @Nullable Oldest oldest,
    List<Object> facts,
    SharedFacts shared) {
  private static final int SHOWN = 2;

  static ClientAssessment of(
      PolicyOnDay onDay, Client client, Account account, Portfolio portfolio) {
    ProfileLimits profile = onDay.profile(client.riskProfile());
    FundRequest request =
        new FundRequest(
            account.type(), client.hedgeWanted(), profile.lowestGrade(client.residency()));
    PolicyOnDay.Eligible eligible = onDay.eligible(request);
    Oldest oldest = portfolio.oldest(List.of(), onDay.day);
    List<Object> facts =
        new ArrayList<>(
            ClientFacts.of(client, account, portfolio, oldest, onDay.day, eligible.daysKnown()));
    facts.addAll(List.of(onDay.limits, profile, onDay.menu));
    return new ClientAssessment(
        onDay, client, account, portfolio, eligible, oldest, facts, onDay.hearClient(facts));
  }

  /**
   * What the rules find and what it comes to, in a market. The prices of funds to be bought count
   * only once it is known which these are: then it is judged again, if one of them is older.
   */
  Judged judge(Market market) {
    return judge(market, false);
  }

  /**
   * What it would come to if no person had to look: the draft beside that refusal. None where
   * something else refuses too, or where without the refusal there would be nothing to advise.
   */
  @Nullable Judged draft(Market market, Judged judged) {
    for (Finding finding : judged.judgement().findings()) {
      boolean stands = finding.conclusion() instanceof Refusal refusal && !liftable(refusal);
      if (stands) {
        return null;
      }
    }
    Judged draft = judged.refused() ? judge(market, true) : null;
    return draft == null || draft.refused() ? null : draft;
  }

  private static boolean liftable(Refusal refusal) {
    return refusal.decision() == Decision.NEEDS_HUMAN_REVIEW && !refusal.undrafted();
  }

  /**
   * The same.
   *
   * @param lifted whether the refusals that a person can lift are left out
   */
  Judged judge(Market market, boolean lifted) {
    Set<String> bought = new TreeSet<>();
    ClientAssessment assessment = this;
    Judged judged = assessment.judgeOnce(market, lifted);
    while (bought.addAll(judged.settlement().bought())) {
      Oldest older = portfolio.oldest(bought, onDay.day);
      if (!Objects.equals(older, assessment.oldest)) {
        assessment = assessment.pricedOn(older);
        judged = assessment.judgeOnce(market, lifted);
      }
    }
    return judged;
  }

  private ClientAssessment pricedOn(@Nullable Oldest older) {
    List<Object> aged = new ArrayList<>(facts);
    aged.replaceAll(
        fact ->
            fact instanceof Ages
                ? ClientFacts.ages(client, portfolio, older, onDay.day, funds.daysKnown())
                : fact);
    return new ClientAssessment(
        onDay, client, account, portfolio, funds, older, aged, onDay.hearClient(aged));
  }

  /**
   * Judges and settles once.
   *
   * @param lifted whether the refusals that a person can lift are left out
   */
  private Judged judgeOnce(Market market, boolean lifted) {
    List<Object> asked = new ArrayList<>(List.of(market));
    asked.addAll(onDay.cells(market.stage(), client.riskProfile()));
    List<Finding> findings = shared.judge(asked);
    List<Object> known = new ArrayList<>(asked);
    known.addAll(facts);
    if (lifted) {
      findings =
          findings.stream()
              .filter(one -> !(one.conclusion() instanceof Refusal refusal && liftable(refusal)))
              .toList();
    }
    GroupResult judgement = new GroupResult(RuleFolder.CLIENT.id(), known, findings);
    CombinedFindings verdict =
        CombinedFindings.of(judgement.findings(), onDay.refusals, () -> situation(market));
    Settlement settlement =
        Settlement.of(
            verdict, market, portfolio, account, funds.menu(), onDay.settling(), onDay.day);
    return new Judged(judgement, verdict, settlement, oldest);
  }

  private String situation(Market market) {
    return market.stage()
        + ", "
        + client.riskProfile()
        + ", "
        + client.horizonMonths()
        + " months, on "
        + onDay.day;
  }

  /** The riskiest product grade that the client may hold. */
  int riskiestGrade() {
    return onDay.profile(client.riskProfile()).lowestGrade(client.residency());
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
    boolean refused = judged.refused();
    boolean russell = settled.targeted(PositionKind.RUSSELL_2000).isPositive();
    boolean held = russell || settled.heldAfter(PositionKind.RUSSELL_2000).isPositive();
    boolean built = !refused && judged.verdict().size().stance() == Stance.BUILD;
    return new Outcome(
        refused,
        built,
        !refused && buildsRussell(judged.verdict()),
        market.stage(),
        judged.verdict().horizon(),
        client.riskProfile(),
        account.type(),
        !settled.trades().isEmpty() || !settled.later().isEmpty(),
        settled.trades().isEmpty() && !settled.later().isEmpty(),
        !settled.bought().isEmpty(),
        settled.weights().stream()
            .filter(weight -> portfolio.parts().inSleeve(weight.kind()))
            .anyMatch(weight -> planned(settled, weight) || kept(weight)),
        russell,
        held,
        held || (beside != null && beside.targeted(PositionKind.RUSSELL_2000).isPositive()),
        !refused && (market.stage() == Stage.ER2 || besideStage == Stage.ER2),
        hedged(settled),
        settled.targeted(PositionKind.SP_SMALLCAP_600).isPositive(),
        settled.targeted(PositionKind.SP_MIDCAP_400).isPositive(),
        built && barred(FundIndex.SP_SMALLCAP_600),
        built && barred(FundIndex.SP_MIDCAP_400),
        settled.targeted(PositionKind.OTHER_SMALL_MID).isPositive(),
        !refused && settled.heldAfter(PositionKind.LEVERAGED).isPositive(),
        client.residency() != Residency.US,
        settled.close());
  }

  /** Whether no fund of an index can be bought. */
  private boolean barred(FundIndex index) {
    return funds.funds().stream().noneMatch(fund -> fund.index() == index);
  }

  private static boolean buildsRussell(CombinedFindings verdict) {
    Split split = verdict.split();
    return verdict.size().stance() == Stance.BUILD && split != null && split.russell().isPositive();
  }

  private boolean hedged(Settlement settled) {
    return settled.weights().stream()
        .filter(weight -> portfolio.parts().inSleeve(weight.kind()) && planned(settled, weight))
        .anyMatch(weight -> isHedged(weight.id()));
  }

  private static boolean planned(Settlement settled, Weight weight) {
    Percent planned = settled.planned(weight);
    return planned != null && planned.isPositive();
  }

  /** Whether something of it stays after the trades of today. */
  private static boolean kept(Weight weight) {
    return weight.after() != null && weight.after().isPositive();
  }

  /**
   * What else the rules of the last step read: the sleeve that is built, the cheaper funds, and
   * what stays unhedged.
   */
  List<Object> beside(Judged judged) {
    if (judged.refused()) {
      return List.of();
    }
    Settlement settled = judged.settlement();
    List<Object> facts = new ArrayList<>(Expenses.cheaper(settled, portfolio, funds.funds()));
    Split split = judged.verdict().split();
    if (split != null) {
      facts.add(BuiltSleeve.of(judged.verdict().size().size(), split.sp400()));
    }
    if (client.hedgeWanted() && client.residency() != Residency.US) {
      unhedged(settled, true, portfolio.parts()::inSleeve).ifPresent(facts::add);
      unhedged(settled, false, portfolio.parts()::inCore).ifPresent(facts::add);
    }
    return facts;
  }

  private Optional<Unhedged> unhedged(
      Settlement settled, boolean sleeve, Predicate<PositionKind> which) {
    List<Weight> left =
        settled.weights().stream()
            .filter(weight -> which.test(weight.kind()) && planned(settled, weight))
            .filter(weight -> !isHedged(weight.id()))
            .toList();
    Percent part = Percent.ZERO;
    for (Weight weight : left) {
      part = part.plus(Objects.requireNonNull(settled.planned(weight)));
    }
    String funds = left.stream().map(Weight::id).collect(Collectors.joining(", "));
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Unhedged(
                sleeve, Percent.of(part.value().setScale(SHOWN, RoundingMode.HALF_EVEN)), funds));
  }

  private boolean isHedged(String id) {
    Fund fund = onDay.fund(id);
    return fund != null && fund.hedged();
  }

  /**
   * A judgement, what its findings combine to, what that comes to, and the oldest price that
   * counted.
   */
  record Judged(
      GroupResult judgement,
      CombinedFindings verdict,
      Settlement settlement,
      @Nullable Oldest oldest) {
    /** Whether nothing is traded by decision. */
    boolean refused() {
      return !verdict.refusals().isEmpty();
    }

    /** The findings behind the decision, in the order of the flow. */
    List<Finding> deciding() {
      boolean refused = refused();
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
      deciding.sort(ReasonOrder.ORDER);
      return deciding;
    }

    List<Finding> cautions() {
      return judgement.findings().stream()
          .filter(finding -> finding.conclusion() instanceof Caution)
          .toList();
    }
  }
}
