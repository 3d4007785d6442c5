package dev.smallcap.advisor.decide;

import dev.smallcap.advisor.advice.Alternative;
import dev.smallcap.advisor.advice.DataDates;
import dev.smallcap.advisor.advice.OwnReading;
import dev.smallcap.advisor.advice.PhaseReport;
import dev.smallcap.advisor.advice.RateUsed;
import dev.smallcap.advisor.advice.ReadingOrigin;
import dev.smallcap.advisor.advice.ReadingView;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Review;
import dev.smallcap.advisor.advice.Sleeve;
import dev.smallcap.advisor.advice.TiltStep;
import dev.smallcap.advisor.decide.market.JudgedMarket;
import dev.smallcap.advisor.decide.measure.Oldest;
import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.decide.settle.AdviceDays;
import dev.smallcap.advisor.decide.settle.CombinedFindings;
import dev.smallcap.advisor.decide.settle.Settled;
import dev.smallcap.advisor.decide.settle.Settlement;
import dev.smallcap.advisor.decide.settle.SettlementRules;
import dev.smallcap.advisor.decide.words.ReasonTexts;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.GroupResult;
import dev.smallcap.advisor.rulebook.conclusion.Caution;
import dev.smallcap.advisor.rulebook.conclusion.Split;
import dev.smallcap.advisor.rulebook.fact.AdviceState;
import dev.smallcap.advisor.rulebook.fact.Outcome;
import dev.smallcap.advisor.rulebook.fact.TradingLimits;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.Stance;
import dev.smallcap.advisor.terms.Text;
import dev.smallcap.advisor.terms.TradeSide;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Composes the recommendation from what was judged and settled. One assembler, one recommendation.
 */
final class RecommendationAssembler {
  private static final int SHOWN = 2;

  private final ClientAssessment assessment;
  private final JudgedMarket market;
  private final ClientAssessment.Judged judged;
  private final ClientAssessment.@Nullable Judged own;
  private final boolean draft;
  private final ReasonTexts texts;

  private RecommendationAssembler(
      ClientAssessment assessment,
      JudgedMarket market,
      ClientAssessment.Judged judged,
      ClientAssessment.@Nullable Judged own,
      boolean draft) {
    this.assessment = assessment;
    this.market = market;
    this.judged = judged;
    this.own = own;
    this.draft = draft;
    this.texts = assessment.onDay().texts;
  }

  static RecommendationAssembler of(
      ClientAssessment assessment, JudgedMarket market, ClientAssessment.Judged judged) {
    return new RecommendationAssembler(
        assessment,
        market,
        judged,
        market.comparable() ? assessment.judge(market.judgedFigures().facts(market.asOf())) : null,
        false);
  }

  /** The whole advice as it would be if no person had to look, or null where there is none. */
  private @Nullable Recommendation ifCleared(String id) {
    ClientAssessment.Judged cleared = draft ? null : assessment.draft(market.facts(), judged);
    if (cleared == null) {
      return null;
    }
    ClientAssessment.Judged ownCleared =
        own == null ? null : assessment.draft(market.judgedFigures().facts(market.asOf()), own);
    return new RecommendationAssembler(assessment, market, cleared, ownCleared, true).compose(id);
  }

  /** What the rules are asked on the way to it, and answer, in order. */
  List<GroupResult> judgements() {
    List<GroupResult> judgements = new ArrayList<>(market.judgements());
    judgements.add(judged.judgement());
    judgements.add(assessment.funds().judgement());
    judgements.addAll(judged.settlement().asked());
    judgements.add(handedOut());
    judgements.add(assessment.onDay().judgeOutcome(outcome(), assessment.beside(judged)));
    return List.copyOf(judgements);
  }

  private Outcome outcome() {
    return assessment.outcome(
        market.facts(),
        judged,
        own == null ? null : own.settlement(),
        own == null ? null : market.figures().stage());
  }

  Recommendation compose(String id) {
    Settlement settled = judged.settlement();
    CombinedFindings verdict = judged.verdict();
    Oldest oldest = judged.oldest();
    Outcome outcome = outcome();
    OutcomeStatements said = assessment.onDay().said(outcome, assessment.beside(judged));
    List<Reason> reasons = reasons(said);
    List<Reason> undone = worded(settled.undone());
    List<Reason> cautions = new ArrayList<>();
    List<Finding> handedOut = handedOut().findings();
    handedOut.stream().filter(one -> leads(one)).forEach(one -> cautions.add(texts.reason(one)));
    cautions.addAll(market.cautions());
    judged.cautions().forEach(finding -> cautions.add(texts.reason(finding)));
    handedOut.stream().filter(one -> !leads(one)).forEach(one -> cautions.add(texts.reason(one)));
    cautions.addAll(said.cautions());
    return new Recommendation(
        id,
        market.asOf(),
        assessment.client(),
        assessment.account(),
        null,
        settled.decision(),
        verdict.refusals().isEmpty()
            ? List.of()
            : verdict.refusals().subList(1, verdict.refusals().size()),
        !verdict.refusals().contains(Decision.NOT_SUITABLE),
        assessment.riskiestGrade(),
        phase(),
        ownReading(),
        sleeve(settled, verdict, assessment.onDay().trading),
        settled.equityMoney(),
        settled.weights(),
        settled.trades(),
        settled.later(),
        NamedFunds.of(settled, own == null ? null : own.settlement(), assessment.onDay()::fund),
        settled.funding(),
        Expenses.of(settled, assessment.portfolio(), assessment.account(), verdict.inMoney()),
        undone,
        reasons,
        cautions,
        said.evidence(),
        said.disclosures(),
        said.alternatives(),
        review(said.reviewMonths(), outcome.russellTargeted(), settled),
        assumptions(
            List.of(
                reasons,
                undone,
                cautions,
                said.evidence(),
                said.disclosures(),
                said.alternatives().stream().map(Alternative::reason).toList())),
        new DataDates(
            assessment.client().profiledOn(),
            oldest == null ? null : oldest.on(),
            oldest == null ? null : oldest.name(),
            new TreeMap<>(market.dataThrough()),
            ratesUsed(assessment.portfolio())),
        assessment.onDay().stamp(),
        ifCleared(id));
  }

  /** What the rules are asked about the advice as it is handed out, and answer. */
  private GroupResult handedOut() {
    boolean refused = judged.refused();
    Percent russell = judged.settlement().targeted(PositionKind.RUSSELL_2000);
    LocalDate expiry = market.lastTiltExpiry();
    LocalDate expired = market.tiltOver() ? expiry : null;
    AdviceState state =
        new AdviceState(
            draft,
            refused,
            russell.isPositive(),
            expired != null,
            refused ? shown(russell) : Percent.ZERO,
            expired == null ? market.asOf() : expired);
    SettlementRules rules = assessment.onDay().settling();
    rules.ask(List.of(state));
    return rules.asked().get(0);
  }

  private static boolean leads(Finding finding) {
    return finding.conclusion() instanceof Caution caution && caution.leads();
  }

  private static Percent shown(Percent weight) {
    return Percent.of(weight.value().setScale(SHOWN, RoundingMode.HALF_EVEN));
  }

  private static List<RateUsed> ratesUsed(Portfolio portfolio) {
    return portfolio.rates().stream()
        .map(rate -> new RateUsed(rate.pair(), rate.rate(), Objects.requireNonNull(rate.on())))
        .toList();
  }

  private List<Reason> reasons(OutcomeStatements said) {
    List<Reason> reasons = new ArrayList<>(market.reasons());
    List<Reason> deciding = new ArrayList<>(worded(judged.deciding()));
    if (judged.refused()) {
      deciding.sort(Reason.BY_WEIGHT);
    }
    reasons.addAll(deciding);
    Settlement settled = judged.settlement();
    // a fund that is bought beside a short position in it has two weights
    Set<String> held = new LinkedHashSet<>();
    settled.weights().forEach(weight -> held.add(weight.id()));
    for (String id : held) {
      Finding eligible = assessment.funds().findings().get(id);
      boolean bought =
          settled.trades().stream()
              .anyMatch(trade -> trade.fund().equals(id) && trade.side() == TradeSide.BUY);
      if (bought && eligible != null) {
        reasons.add(texts.reason(eligible));
      }
    }
    reasons.addAll(worded(settled.notes()));
    reasons.addAll(said.reasons());
    return reasons;
  }

  private List<Reason> worded(List<Finding> findings) {
    return findings.stream().map(texts::reason).toList();
  }

  private PhaseReport phase() {
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

  private @Nullable OwnReading ownReading() {
    if (own == null) {
      return null;
    }
    ReadingView figures = market.figures();
    Settlement settled = own.settlement();
    return new OwnReading(
        figures.phase(),
        figures.stage(),
        figures.age(),
        figures.month(),
        market.differs(),
        settled.decision(),
        settled.sleeveTarget(),
        own.refused() ? List.of() : settled.weights());
  }

  private static Sleeve sleeve(Settlement settled, CombinedFindings verdict, TradingLimits limits) {
    boolean refused = !verdict.refusals().isEmpty();
    Split split = verdict.split();
    Percent aim = settled.aim();
    Percent band = settled.band();
    Percent width = aim == null || band == null ? null : Percent.of(band.times(aim.value()));
    return new Sleeve(
        settled.sleeveNow(),
        refused ? null : verdict.size().stance(),
        refused ? null : verdict.size().size(),
        settled.sleeveTarget(),
        settled.sleeveAfter(),
        aim == null || width == null ? null : bandLow(verdict, aim.minus(width)),
        aim == null || width == null ? null : bandHigh(aim, aim.plus(width), limits),
        refused ? null : limits.sleeveCap(),
        split == null ? null : split.russell(),
        split == null ? null : split.sp600(),
        split == null ? null : split.sp400());
  }

  /** A sleeve that is held is never bought, however small. */
  private static Percent bandLow(CombinedFindings verdict, Percent edge) {
    return verdict.size().stance() == Stance.BUILD ? edge : Percent.ZERO;
  }

  /** Above the cap and its tolerance there is no band. */
  private static Percent bandHigh(Percent aim, Percent edge, TradingLimits limits) {
    Percent most = limits.most();
    return aim.compareTo(most) > 0 ? aim : edge.min(most);
  }

  private Review review(int months, boolean russellTargeted, Settlement settled) {
    return AdviceDays.of(
        months,
        market.acting(),
        market.asOf(),
        russellTargeted,
        !settled.trades().isEmpty(),
        settled.later(),
        schedule(),
        assessment.onDay().review,
        assessment.onDay().funds.calendars().of(assessment.account().type()));
  }

  /** A draft is asked as a draft in the later stages too. */
  private List<TiltStep> schedule() {
    return TiltSchedule.of(
        market,
        assessment.onDay().values.integer("cycle.stage.first"),
        assessment.onDay().values.integer("cycle.premium"),
        judged.settlement(),
        then -> {
          ClientAssessment.Judged later = assessment.judge(then, draft);
          return new Settled(later.verdict(), later.settlement());
        },
        assessment.onDay().funds);
  }

  /** The sources that rest on an assumption, each once, in the order of what is told. */
  private List<Text> assumptions(List<List<Reason>> told) {
    Map<String, Text> assumptions = new LinkedHashMap<>();
    for (List<Reason> reasons : told) {
      for (Reason reason : reasons) {
        Text assumption = texts.assumption(reason);
        if (assumption != null) {
          assumptions.putIfAbsent(reason.ruleId(), assumption);
        }
      }
    }
    return List.copyOf(assumptions.values());
  }
}
