package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.advice.Alternative;
import dev.smallcap.advisor.advice.DataDates;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.OwnReading;
import dev.smallcap.advisor.advice.PhaseReport;
import dev.smallcap.advisor.advice.RateUsed;
import dev.smallcap.advisor.advice.ReadingOrigin;
import dev.smallcap.advisor.advice.ReadingView;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Sleeve;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.decide.Wording;
import dev.smallcap.advisor.decide.market.JudgedMarket;
import dev.smallcap.advisor.decide.market.ReasonOrder;
import dev.smallcap.advisor.decide.measure.Oldest;
import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.decide.settle.AdviceDays;
import dev.smallcap.advisor.decide.settle.CombinedFindings;
import dev.smallcap.advisor.decide.settle.Settlement;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.conclusion.Caution;
import dev.smallcap.advisor.rulebook.conclusion.Refusal;
import dev.smallcap.advisor.rulebook.conclusion.Split;
import dev.smallcap.advisor.rulebook.fact.AdviceState;
import dev.smallcap.advisor.rulebook.fact.TradingLimits;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.Stance;
import dev.smallcap.advisor.terms.Text;
import dev.smallcap.advisor.terms.TradeSide;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Composes whole recommendations, equal to the library's own, from what any judge finds.
 * Settlement, costs and words are the library's own in every way; what differs is who judges.
 */
record Whole(Settling settling) {
  private static final int SHOWN = 2;

  Recommendation recommend(Situation situation, MarketView market) {
    String id = Wording.id(situation.client(), situation.account(), situation.holdings(), market);
    JudgedMarket judged = JudgedMarket.of(market);
    Settling.Settled settled =
        settling.settle(
            situation,
            judged.facts(),
            market.comparable() ? judged.judgedFigures().facts(market.asOf()) : null);
    Settling.Settled cleared = settling.cleared(settled);
    Recommendation draft = cleared == null ? null : composed(id, market, cleared, true, null);
    return composed(id, market, settled, false, draft);
  }

  private Recommendation composed(
      String id,
      MarketView market,
      Settling.Settled settled,
      boolean isDraft,
      @Nullable Recommendation draft) {
    Client client = settled.measured().situation().client();
    Account account = settled.measured().situation().account();
    Portfolio portfolio = settled.measured().portfolio();
    Settling.Judged judged = settled.judged();
    Settlement settlement = judged.settlement();
    CombinedFindings verdict = judged.verdict();
    ComparedWords spoken = settled.spoken();
    Tables tables = settling.tables;
    List<Reason> reasons = new ArrayList<>(market.reasons());
    reasons.addAll(reasons(settled));
    List<Reason> undone = worded(settlement.undone());
    List<Finding> handedOut = handedOut(judged, market, isDraft);
    List<Reason> cautions = new ArrayList<>();
    handedOut.stream().filter(Whole::leads).forEach(one -> cautions.add(worded(one)));
    cautions.addAll(market.cautions());
    cautions.addAll(cautions(settled, handedOut));
    List<Decision> refusals = verdict.refusals();
    Oldest oldest = judged.oldest();
    return new Recommendation(
        id,
        market.asOf(),
        client,
        account,
        null,
        settlement.decision(),
        refusals.isEmpty() ? List.of() : refusals.subList(1, refusals.size()),
        !refusals.contains(Decision.NOT_SUITABLE),
        tables.profiles().get(client.riskProfile()).lowestGrade(client.residency()),
        phase(market),
        own(market, settled.beside()),
        sleeve(settlement, verdict, tables.trading()),
        settlement.equityMoney(),
        settlement.weights(),
        settlement.trades(),
        settlement.later(),
        Wording.funds(
            settlement,
            settled.beside() == null ? null : settled.beside().settlement(),
            tables.funds()),
        settlement.funding(),
        Wording.costs(settlement, portfolio, account, verdict.inMoney()),
        undone,
        reasons,
        cautions,
        spoken.evidence(),
        spoken.disclosures(),
        spoken.alternatives(),
        AdviceDays.of(
            spoken.reviewMonths(),
            market.acting(),
            market.asOf(),
            settled.outcome().russellTargeted(),
            !settlement.trades().isEmpty(),
            settlement.later(),
            Wording.schedule(
                market,
                tables.stageFirst(),
                tables.premium(),
                settlement,
                then -> settling.later(settled.measured(), then, isDraft),
                tables.funds()),
            tables.review(),
            tables.funds().calendars().of(account.type())),
        assumptions(reasons, undone, cautions, spoken),
        new DataDates(
            client.profiledOn(),
            oldest == null ? null : oldest.on(),
            oldest == null ? null : oldest.name(),
            new TreeMap<>(market.dataThrough()),
            portfolio.rates().stream()
                .map(
                    rate ->
                        new RateUsed(rate.pair(), rate.rate(), Objects.requireNonNull(rate.on())))
                .toList()),
        tables.stamp(),
        draft);
  }

  /** The reasons of the client's own part. */
  List<Reason> reasons(Settling.Settled settled) {
    Settlement settlement = settled.judged().settlement();
    CombinedFindings verdict = settled.judged().verdict();
    boolean refused = settled.judged().refused();
    List<Finding> deciding = new ArrayList<>();
    for (Finding finding : settled.judged().findings()) {
      boolean split = finding.conclusion() instanceof Split;
      boolean counts =
          refused
              ? finding.conclusion() instanceof Refusal
              : !split
                  || new dev.smallcap.advisor.decide.settle.Settled(verdict, settlement).divides();
      if (counts && !(finding.conclusion() instanceof Caution)) {
        deciding.add(finding);
      }
    }
    deciding.sort(ReasonOrder.ORDER);
    List<Reason> reasons = new ArrayList<>();
    deciding.forEach(finding -> reasons.add(settling.tables.wording().reason(finding)));
    if (refused) {
      reasons.sort(Reason.BY_WEIGHT);
    }
    Set<String> told = new HashSet<>();
    for (Weight weight : settlement.weights()) {
      Finding eligible = settled.measured().bought().findings().get(weight.id());
      if (eligible != null && buys(settlement, weight.id()) && told.add(weight.id())) {
        reasons.add(settling.tables.wording().reason(eligible));
      }
    }
    reasons.addAll(worded(settlement.notes()));
    reasons.addAll(settled.spoken().reasons());
    return reasons;
  }

  private List<Reason> cautions(Settling.Settled settled, List<Finding> handedOut) {
    List<Reason> cautions = new ArrayList<>();
    for (Finding finding : settled.judged().findings()) {
      if (finding.conclusion() instanceof Caution) {
        cautions.add(settling.tables.wording().reason(finding));
      }
    }
    handedOut.stream().filter(one -> !leads(one)).forEach(one -> cautions.add(worded(one)));
    cautions.addAll(settled.spoken().cautions());
    return cautions;
  }

  /** What the rules say of the advice as it is handed out. */
  private List<Finding> handedOut(Settling.Judged judged, MarketView market, boolean isDraft) {
    LocalDate expiry = market.lastTiltExpiry();
    boolean over = expiry != null && !expiry.isAfter(market.asOf());
    Percent russell = judged.settlement().targeted(PositionKind.RUSSELL_2000);
    Percent shown =
        judged.refused()
            ? Percent.of(russell.value().setScale(SHOWN, RoundingMode.HALF_EVEN))
            : Percent.ZERO;
    AdviceState state =
        new AdviceState(
            isDraft,
            judged.refused(),
            russell.isPositive(),
            over,
            shown,
            over ? expiry : market.asOf());
    return settling.tables.settling().ask(List.of(state)).findings();
  }

  private static boolean leads(Finding finding) {
    return finding.conclusion() instanceof Caution caution && caution.leads();
  }

  private static boolean buys(Settlement settlement, String fund) {
    return settlement.trades().stream()
        .anyMatch(trade -> trade.fund().equals(fund) && trade.side() == TradeSide.BUY);
  }

  private List<Reason> worded(List<Finding> findings) {
    return findings.stream().map(this::worded).collect(Collectors.toCollection(ArrayList::new));
  }

  private Reason worded(Finding finding) {
    return settling.tables.wording().reason(finding);
  }

  private static PhaseReport phase(MarketView market) {
    ReadingView acting = market.acting();
    ReadingOrigin given = acting.given();
    return new PhaseReport(
        acting.phase(),
        acting.stage(),
        acting.age(),
        acting.ageAtLeast(),
        acting.source(),
        acting.month(),
        acting.tiltExpiry(),
        given == null ? null : given.author(),
        given == null ? null : given.reason(),
        given == null ? null : given.on(),
        given == null ? null : given.usedUntil(),
        new TreeMap<>(market.signs()));
  }

  private static @Nullable OwnReading own(MarketView market, Settling.@Nullable Judged beside) {
    ReadingView own = market.figures();
    return beside == null
        ? null
        : new OwnReading(
            own.phase(),
            own.stage(),
            own.age(),
            own.month(),
            market.differs(),
            beside.settlement().decision(),
            beside.settlement().sleeveTarget(),
            beside.refused() ? List.of() : beside.settlement().weights());
  }

  private static Sleeve sleeve(
      Settlement settlement, CombinedFindings verdict, TradingLimits limits) {
    boolean refused = !verdict.refusals().isEmpty();
    Split split = verdict.split();
    Percent aim = settlement.aim();
    Percent band = settlement.band();
    Percent low = null;
    Percent high = null;
    if (aim != null && band != null) {
      Percent width = Percent.of(band.times(aim.value()));
      low = verdict.size().stance() == Stance.BUILD ? aim.minus(width) : Percent.ZERO;
      Percent most = limits.sleeveCap().plus(limits.capTolerance());
      high = aim.compareTo(most) > 0 ? aim : aim.plus(width).min(most);
    }
    return new Sleeve(
        settlement.sleeveNow(),
        refused ? null : verdict.size().stance(),
        refused ? null : verdict.size().size(),
        settlement.sleeveTarget(),
        settlement.sleeveAfter(),
        low,
        high,
        refused ? null : limits.sleeveCap(),
        split == null ? null : split.russell(),
        split == null ? null : split.sp600(),
        split == null ? null : split.sp400());
  }

  private List<Text> assumptions(
      List<Reason> reasons, List<Reason> undone, List<Reason> cautions, ComparedWords spoken) {
    Map<String, Text> assumptions = new LinkedHashMap<>();
    for (List<Reason> told :
        List.of(reasons, undone, cautions, spoken.evidence(), spoken.disclosures())) {
      told.forEach(reason -> assume(reason, assumptions));
    }
    for (Alternative alternative : spoken.alternatives()) {
      assume(alternative.reason(), assumptions);
    }
    return new ArrayList<>(assumptions.values());
  }

  private void assume(Reason reason, Map<String, Text> assumptions) {
    Text assumption = settling.tables.wording().assumption(reason);
    if (assumption != null) {
      assumptions.putIfAbsent(reason.ruleId(), assumption);
    }
  }
}
