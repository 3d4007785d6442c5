package dev.smallcap.advisor.decide.settle;

import static dev.smallcap.advisor.terms.PositionKind.RUSSELL_2000;

import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Drafts a sleeve that is built: nothing while all lies inside the band, else all to targets. */
final class BuildPlan {
  /** What is said of today's part, which is another where no purchase can be made. */
  private static final Set<String> TODAY = Set.of("settle-parts", "settle-part-small");

  private final PlanContext desk;
  private final Aims aims;
  private final List<Leg> legs;
  private final Band band;
  private final Draft draft = new Draft();

  private BuildPlan(PlanContext desk) {
    this.desk = desk;
    this.aims = Aims.of(desk);
    List<Leg> found = legs();
    for (Leg leg : found) {
      if (leg.closed(desk)) {
        aims.give(leg.kind());
      }
    }
    this.legs = legs();
    this.band = Band.of(desk, aims.target(RUSSELL_2000));
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
    BigDecimal reachable = reachable();
    draft.target = desk.weights.exact(reachable);
    draft.band = reachable.signum() == 0 ? null : band.width();
    draft.withoutFund = aims.withoutFund() && reachable.signum() == 0;
    draft.undone.addAll(aims.undone());
    boolean rotating = desk.russellLeaves() && desk.book.held(RUSSELL_2000).signum() > 0;
    List<BandEdge> edges = edges(reachable);
    draft.close = !rotating && BandEdge.turns(edges, desk.weights.step());
    boolean outside = edges.stream().anyMatch(BandEdge::passed);
    boolean partDue = desk.parts.dueToday() && gap().signum() > 0;
    draft.due = rotating || outside || partDue;
    if (draft.due) {
      say(rotating, outside, reachable);
      trade(reachable);
    } else {
      rest(reachable);
    }
    return draft;
  }

  /** The sleeve that can be attained: what bands and trades compare with (rule 5). */
  private BigDecimal reachable() {
    return legs.stream().map(Leg::target).reduce(aims.othersKept(), BigDecimal::add);
  }

  private BigDecimal gap() {
    return legs.stream().map(Leg::gap).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** How the sleeve and each leg stand to their targets (rule 2). */
  private List<BandEdge> edges(BigDecimal reachable) {
    boolean below = desk.parts.testedFromBelow();
    BigDecimal sleeve = desk.book.sleeve();
    BigDecimal counted = sleeve;
    List<BandEdge> edges = new ArrayList<>();
    for (Leg leg : legs) {
      counted = counted.subtract(leg.held()).add(leg.counted());
      edges.add(
          below
              ? band.around(leg.counted(), leg.target())
              : band.above(leg.counted(), leg.target()));
    }
    edges.add(below ? band.around(counted, reachable) : band.above(counted, reachable));
    edges.add(band.cap(sleeve));
    return edges;
  }

  private void trade(BigDecimal reachable) {
    draft.sell(desk.leveraged(draft));
    draft.sell(aims.others());
    legs.forEach(leg -> draft.sell(leg.sold()));
    BigDecimal paid = Lot.moved(draft.sales);
    for (Leg leg : legs) {
      wish(leg, paid);
      paid = paid.subtract(leg.gap()).max(BigDecimal.ZERO);
    }
    draft.retreat = retreat(reachable);
  }

  /** What is wished for of a leg: its whole gap, or rule 6's part of it. */
  private void wish(Leg leg, BigDecimal paid) {
    InstrumentLine line = leg.line();
    if (leg.gap().signum() == 0 || line == null) {
      return;
    }
    Instalments.Spread spread =
        desk.parts.divide(line, leg.gap(), paid, desk.smallest, desk.dealing);
    draft.later.addAll(spread.later());
    if (spread.now().signum() > 0 || !spread.later().isEmpty()) {
      draft.wishes.add(new PlannedPurchase(leg.kind(), line, spread.now(), leg.gap()));
    }
    LocalDate next = Instalments.next(spread.later());
    if (spread.part() && desk.parts.left() > 1) {
      draft.notes.add(Note.of("settle-parts", Map.of("left", desk.parts.left())));
    } else if (next != null) {
      draft.notes.add(
          desk.parts.waiting()
              ? Note.of("settle-part-wait", Map.of("done", desk.parts.done(), "day", next))
              : Note.of("settle-part-small", Map.of("day", next)));
    }
  }

  /**
   * Rule 7: where no purchase can be made nothing is sold for one. Leveraged funds, and a Russell
   * leg outside the first year, go all the same; what is then above the band is trimmed.
   */
  private Draft retreat(BigDecimal reachable) {
    Draft retreat = new Draft();
    retreat.target = draft.target;
    retreat.band = draft.band;
    retreat.close = draft.close;
    retreat.due = true;
    draft.notes.stream().filter(note -> !TODAY.contains(note.id())).forEach(retreat.notes::add);
    retreat.undone.addAll(aims.undone());
    retreat.later.addAll(draft.later);
    draft.wishes.forEach(wish -> retreat.wishes.add(wish.later()));
    retreat.sell(desk.leveraged(retreat));
    Trim trim = new Trim(desk);
    if (desk.russellLeaves()) {
      trim.keep(RUSSELL_2000, BigDecimal.ZERO);
    }
    if (band.above(trim.sleeve(), reachable).passed() || desk.aboveCap(trim.sleeve())) {
      trim.to(reachable, this::least);
    }
    trim.into(retreat);
    return retreat;
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
  private void rest(BigDecimal reachable) {
    BigDecimal sleeve = desk.book.sleeve();
    if (desk.parts.waiting()) {
      legs.forEach(leg -> wish(leg, BigDecimal.ZERO));
    }
    if (reachable.signum() == 0 && sleeve.signum() == 0) {
      draft.notes.add(
          Note.of(draft.withoutFund ? "settle-unattainable" : "settle-small", Map.of()));
    } else if (draft.later.isEmpty()) {
      draft.notes.add(
          Note.of(
              "settle-inside", Map.of("sleeve", desk.weights.shown(sleeve), "band", band.width())));
    }
  }

  private void say(boolean rotating, boolean outside, BigDecimal reachable) {
    BigDecimal held = desk.book.sleeve();
    Percent sleeve = desk.weights.shown(held);
    Percent target = desk.weights.shown(reachable);
    if (band.cap(held).passed()) {
      draft.notes.add(
          Note.of(
              "settle-cap", Map.of("sleeve", sleeve, "cap", desk.limits.most(), "target", target)));
    } else if (outside && !rotating) {
      draft.notes.add(
          Note.of(
              "settle-outside", Map.of("sleeve", sleeve, "band", band.width(), "target", target)));
    }
    if (rotating) {
      draft.notes.add(desk.rotation());
    }
  }
}
