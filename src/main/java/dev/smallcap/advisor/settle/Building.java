package dev.smallcap.advisor.settle;

import static dev.smallcap.advisor.terms.PositionKind.OTHER_SMALL_MID;
import static dev.smallcap.advisor.terms.PositionKind.RUSSELL_2000;
import static dev.smallcap.advisor.terms.PositionKind.SP_MIDCAP_400;
import static dev.smallcap.advisor.terms.PositionKind.SP_SMALLCAP_600;

import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Plans a sleeve that is built: other funds are kept up to the size, the legs share the rest, and
 * nothing is traded while the sleeve and every leg lie inside the band.
 */
final class Building {
  private static final List<PositionKind> LEGS =
      List.of(RUSSELL_2000, SP_SMALLCAP_600, SP_MIDCAP_400);

  private final Desk desk;

  Building(Desk desk) {
    this.desk = desk;
  }

  Plan.Frame plan() {
    BigDecimal target = desk.weights.value(desk.size.size());
    BigDecimal otherKept = desk.book.held(OTHER_SMALL_MID).min(target);
    Map<PositionKind, BigDecimal> attainable = attainable(target.subtract(otherKept));
    BigDecimal reachable = attainable.values().stream().reduce(otherKept, BigDecimal::add);
    BigDecimal russell = desk.book.held(RUSSELL_2000);
    boolean narrow = russell.signum() > 0 || aim(attainable, RUSSELL_2000).signum() > 0;
    Percent band = narrow ? desk.limits.russellBand() : desk.limits.band();
    Edge cap = Edge.of(desk.book.sleeve(), desk.weights.value(desk.limits.cap()));
    boolean aboveCap = cap.passed();
    boolean rotating = desk.outsideYear && russell.signum() > 0;
    List<Edge> edges = edges(reachable, attainable, band);
    edges.add(cap);
    desk.close = !rotating && Edge.turns(edges, desk.weights.step());
    if (!rotating && edges.stream().noneMatch(Edge::passed)) {
      sayNothingDue(reachable, band);
    } else {
      say(aboveCap, rotating, reachable, band);
      desk.sellLeveraged();
      desk.book.sellDownTo(OTHER_SMALL_MID, otherKept);
      LEGS.forEach(leg -> desk.book.sellDownTo(leg, aim(attainable, leg)));
      buy(attainable, rotating ? russell : BigDecimal.ZERO);
    }
    return new Plan.Frame(desk.weights.exact(reachable), band);
  }

  /** What each leg can attain: without a fund to buy, what is held of it, up to its target. */
  private Map<PositionKind, BigDecimal> attainable(BigDecimal shared) {
    Map<PositionKind, BigDecimal> attainable = new EnumMap<>(PositionKind.class);
    for (PositionKind leg : LEGS) {
      BigDecimal wanted = desk.weights.floor(share(leg).times(shared));
      BigDecimal reached = desk.menu.first(leg) == null ? desk.book.held(leg).min(wanted) : wanted;
      attainable.put(leg, reached);
      if (reached.compareTo(wanted) < 0) {
        desk.undone(
            "settle-no-fund",
            Map.of("leg", leg, "weight", desk.weights.shown(wanted.subtract(reached))));
      }
    }
    return attainable;
  }

  /** Buys the gaps, in parts where the size asks for it; what was rotated is bought at once. */
  private void buy(Map<PositionKind, BigDecimal> attainable, BigDecimal rotated) {
    boolean spread = false;
    for (PositionKind leg : LEGS) {
      BigDecimal gap = aim(attainable, leg).subtract(desk.book.held(leg));
      BigDecimal atOnce =
          leg == SP_SMALLCAP_600 ? rotated.min(gap).max(BigDecimal.ZERO) : BigDecimal.ZERO;
      BigDecimal part = desk.weights.part(gap.subtract(atOnce), desk.partsLeft);
      desk.book.buy(leg, atOnce.add(part));
      spread |= desk.partsLeft > 1 && part.signum() > 0;
    }
    if (spread) {
      desk.note("settle-parts", Map.of("left", desk.partsLeft));
    }
  }

  private void sayNothingDue(BigDecimal reachable, Percent band) {
    BigDecimal sleeve = desk.book.sleeve();
    if (reachable.signum() == 0 && sleeve.signum() == 0) {
      desk.note("settle-unattainable", Map.of());
    } else {
      desk.note("settle-inside", Map.of("sleeve", desk.weights.shown(sleeve), "band", band));
    }
  }

  private void say(boolean aboveCap, boolean rotating, BigDecimal reachable, Percent band) {
    Percent sleeve = desk.weights.shown(desk.book.sleeve());
    Percent target = desk.weights.shown(reachable);
    if (aboveCap) {
      desk.note("settle-cap", Map.of("sleeve", sleeve, "cap", desk.limits.cap(), "target", target));
    } else if (!rotating) {
      desk.note("settle-outside", Map.of("sleeve", sleeve, "band", band, "target", target));
    }
    if (rotating) {
      desk.noteRotation();
    }
  }

  /** How the sleeve and each leg stand to the band round their targets. */
  private List<Edge> edges(
      BigDecimal reachable, Map<PositionKind, BigDecimal> attainable, Percent band) {
    List<Edge> edges = new ArrayList<>();
    edges.add(edge(desk.book.sleeve(), reachable, band));
    LEGS.forEach(leg -> edges.add(edge(desk.book.held(leg), aim(attainable, leg), band)));
    return edges;
  }

  private static Edge edge(BigDecimal held, BigDecimal target, Percent band) {
    return new Edge(held.subtract(target).abs().subtract(band.times(target)), held.signum() == 0);
  }

  private static BigDecimal aim(Map<PositionKind, BigDecimal> attainable, PositionKind leg) {
    return attainable.getOrDefault(leg, BigDecimal.ZERO);
  }

  private Percent share(PositionKind leg) {
    if (desk.split == null) {
      return Percent.ZERO;
    }
    return leg == RUSSELL_2000
        ? desk.split.russell()
        : leg == SP_SMALLCAP_600 ? desk.split.sp600() : desk.split.sp400();
  }
}
