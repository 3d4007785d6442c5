package dev.smallcap.advisor.decide.settle;

import static dev.smallcap.advisor.terms.PositionKind.RUSSELL_2000;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.conclusion.BandFound;
import dev.smallcap.advisor.rulebook.conclusion.CapFinding;
import dev.smallcap.advisor.rulebook.conclusion.OutsideBand;
import dev.smallcap.advisor.rulebook.conclusion.PartDue;
import dev.smallcap.advisor.rulebook.conclusion.PartJudged;
import dev.smallcap.advisor.rulebook.conclusion.RussellMoved;
import dev.smallcap.advisor.rulebook.conclusion.SleeveJudged;
import dev.smallcap.advisor.rulebook.fact.MonthlyPart;
import dev.smallcap.advisor.rulebook.fact.RestingSleeve;
import dev.smallcap.advisor.rulebook.fact.RussellLeg;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Drafts a sleeve that is built: nothing while all lies inside the band, else all to targets. */
final class BuildPlan {
  private final PlanContext desk;
  private final Aims aims;
  private final List<Leg> legs;
  private final Instalments parts;
  private final BigDecimal reachable;
  private final RussellLeg russell;
  private final Draft draft = new Draft();

  private BuildPlan(PlanContext desk) {
    this.desk = desk;
    this.aims = Aims.of(desk);
    List<Leg> found = legs();
    for (Leg leg : found) {
      if (leg.taken()) {
        aims.closeTaken(leg);
      }
    }
    this.legs = legs();
    this.parts =
        desk.parts(
            legs.stream()
                .filter(leg -> leg.gap().signum() > 0)
                .map(Leg::line)
                .filter(Objects::nonNull));
    this.reachable = legs.stream().map(Leg::target).reduce(aims.othersKept(), BigDecimal::add);
    this.russell = desk.russellLeg(aims.target(RUSSELL_2000).signum() > 0);
  }

  static Draft draft(PlanContext desk) {
    return new BuildPlan(desk).draft();
  }

  /** What stays above the targets of some legs counts to T: others get less (rules 2 and 7). */
  private List<Leg> legs() {
    List<Leg> found = new ArrayList<>();
    BigDecimal sleeve = aims.othersKept();
    for (PositionKind kind : PlanContext.LEGS) {
      Leg leg = Leg.of(desk, kind, aims.target(kind));
      found.add(leg);
      sleeve = sleeve.add(leg.left());
    }
    BigDecimal stays = BigDecimal.ZERO;
    for (int i = 0; i < found.size(); i++) {
      BigDecimal before = found.get(i).left();
      found.set(i, found.get(i).below(desk, sleeve));
      sleeve = sleeve.subtract(before).add(found.get(i).left());
      stays = stays.add(found.get(i).stays(desk));
    }
    for (int i = found.size() - 1; i >= 0; i--) {
      BigDecimal before = found.get(i).target();
      found.set(i, found.get(i).lowered(desk, stays));
      stays = stays.subtract(before.subtract(found.get(i).target()));
    }
    return found;
  }

  private Draft draft() {
    BigDecimal sleeve = desk.book.sleeve();
    Answer answer =
        desk.rules.ask(
            desk.russell(),
            russell,
            desk.standing(sleeve, reachable, apart(sleeve), gap().signum() > 0));
    Band band = new Band(answer.one(BandFound.class).width(), desk.weights);
    draft.target = desk.weights.exact(reachable);
    draft.band = reachable.signum() == 0 ? null : band.width();
    draft.withoutFund = aims.withoutFund() && reachable.signum() == 0;
    draft.undone.addAll(aims.undone());
    boolean rotating = answer.has(RussellMoved.class);
    draft.close = !rotating && BandEdge.turns(edges(band, sleeve), desk.weights.step());
    draft.due =
        rotating
            || answer.has(SleeveJudged.class, SleeveJudged::traded)
            || answer.has(PartDue.class);
    if (draft.due) {
      draft.notes.addAll(answer.of(SleeveJudged.class));
      draft.notes.addAll(answer.of(RussellMoved.class));
      trade();
    } else {
      rest(sleeve);
    }
    return draft;
  }

  private BigDecimal gap() {
    return legs.stream().map(Leg::gap).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** How far the sleeve and each leg lie from their targets (rule 2). */
  private FarthestApart apart(BigDecimal sleeve) {
    FarthestApart apart = FarthestApart.NONE.and(counted(sleeve), reachable, desk.weights);
    for (Leg leg : legs) {
      apart = apart.and(leg.counted(), leg.target(), desk.weights);
    }
    return apart;
  }

  /** The sleeve where its legs count as the band counts them. */
  private BigDecimal counted(BigDecimal sleeve) {
    BigDecimal counted = sleeve;
    for (Leg leg : legs) {
      counted = counted.subtract(leg.held()).add(leg.counted());
    }
    return counted;
  }

  /** The edges that the sleeve and each leg are held against, to measure how near they lie. */
  private List<BandEdge> edges(Band band, BigDecimal sleeve) {
    boolean begun = desk.parts.begun();
    List<BandEdge> edges = new ArrayList<>();
    for (Leg leg : legs) {
      edges.add(edge(band, begun, leg.counted(), leg.target()));
    }
    edges.add(edge(band, begun, counted(sleeve), reachable));
    edges.add(desk.capEdge(sleeve));
    return edges;
  }

  private static BandEdge edge(Band band, boolean begun, BigDecimal held, BigDecimal target) {
    return begun ? band.above(held, target) : band.around(held, target);
  }

  private void trade() {
    draft.sell(desk.leveraged(draft));
    draft.sell(aims.others());
    legs.forEach(leg -> draft.sell(leg.sold()));
    BigDecimal paid = Lot.moved(draft.sales);
    for (Leg leg : legs) {
      wish(leg, paid);
      paid = paid.subtract(leg.gap()).max(BigDecimal.ZERO);
    }
    draft.retreat = this::retreat;
  }

  /** What is wished for of a leg: its whole gap, or rule 6's part of it. */
  private void wish(Leg leg, BigDecimal paid) {
    InstrumentLine line = leg.line();
    if (leg.gap().signum() == 0 || line == null) {
      return;
    }
    Instalments.Spread spread = parts.divide(line, leg.gap(), paid, desk.smallest, desk.dealing);
    draft.later.addAll(spread.later());
    if (spread.now().signum() > 0 || !spread.later().isEmpty()) {
      draft.wishes.add(new PlannedPurchase(leg.kind(), line, spread.now(), leg.gap()));
    }
    if (parts.spread()) {
      MonthlyPart part = parts.fact(spread.part(), false, spread.later());
      draft.notes.addAll(desk.rules.ask(part).of(PartJudged.class));
    }
  }

  /**
   * Rule 7: where no purchase can be made nothing is sold for one. Leveraged funds, and a Russell
   * leg outside the first year, go all the same; what is then above the band is trimmed.
   */
  private Draft retreat() {
    Draft retreat = new Draft();
    retreat.target = draft.target;
    retreat.band = draft.band;
    retreat.close = draft.close;
    retreat.due = true;
    draft.notes.stream().filter(note -> !ofToday(note)).forEach(retreat.notes::add);
    retreat.undone.addAll(aims.undone());
    retreat.later.addAll(draft.later);
    draft.wishes.forEach(wish -> retreat.wishes.add(wish.later()));
    retreat.sell(desk.leveraged(retreat));
    Trim trim = new Trim(desk);
    if (desk.russellLeaves()) {
      trim.keep(RUSSELL_2000, BigDecimal.ZERO);
    }
    FarthestApart apart = FarthestApart.NONE.and(trim.sleeve(), reachable, desk.weights);
    Answer answer =
        desk.rules.ask(
            russell,
            desk.standing(
                trim.sleeve(),
                reachable,
                new FarthestApart(apart.above(), Percent.ZERO, apart.untargeted()),
                false));
    if (answer.has(OutsideBand.class) || answer.has(CapFinding.class, CapFinding::exceeded)) {
      trim.to(reachable, this::least);
    }
    trim.into(retreat);
    return retreat;
  }

  /** Whether a finding speaks of today's part, which is another where no purchase can be made. */
  private static boolean ofToday(Finding finding) {
    return finding.conclusion() instanceof PartJudged part && part.ofToday();
  }

  /** What is left of a part at least where no purchase can be made. */
  private BigDecimal least(PositionKind kind) {
    for (Leg leg : legs) {
      if (leg.kind() == kind) {
        return leg.target();
      }
    }
    return aims.othersLeft();
  }

  /** Nothing is due: what is said, and the parts that are still to come. */
  private void rest(BigDecimal sleeve) {
    if (desk.parts.waiting()) {
      legs.forEach(leg -> wish(leg, BigDecimal.ZERO));
    }
    RestingSleeve resting =
        new RestingSleeve(
            desk.weights.shown(sleeve),
            sleeve.signum() > 0,
            reachable.signum() > 0,
            draft.withoutFund,
            !draft.later.isEmpty());
    draft.notes.addAll(desk.rules.ask(russell, resting).of(SleeveJudged.class));
  }
}
