package dev.smallcap.advisor.decide.settle;

import static dev.smallcap.advisor.terms.PositionKind.OTHER_SMALL_MID;
import static dev.smallcap.advisor.terms.PositionKind.RUSSELL_2000;

import dev.smallcap.advisor.rulebook.conclusion.Split;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a sleeve that is built aims at (rules 1, 5 and the least leg of rule 2): what each leg is to
 * come to, and what is kept of other funds.
 */
final class Aims {
  private final PlanContext desk;
  private final Map<PositionKind, BigDecimal> targets = new EnumMap<>(PositionKind.class);
  private final List<Note> undone = new ArrayList<>();
  private Cut.Sold others = Cut.Sold.NOTHING;
  private BigDecimal othersKept;
  private BigDecimal othersMost = BigDecimal.ZERO;

  private Aims(PlanContext desk) {
    this.desk = desk;
    this.othersKept = desk.book.held(OTHER_SMALL_MID);
  }

  static Aims of(PlanContext desk) {
    Aims aims = new Aims(desk);
    aims.share();
    return aims;
  }

  /**
   * Rule 1: the legs share T less what remains of other funds after their own orders, but at least
   * what the legs hold, up to T; the others are kept up to what the legs' targets leave.
   */
  private void share() {
    BigDecimal size = desk.weights.value(desk.size().size());
    BigDecimal held =
        PlanContext.LEGS.stream().map(desk.book::held).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal least = held.min(size);
    BigDecimal shared = size.subtract(othersKept).max(least);
    othersMost = size.subtract(shared);
    BigDecimal tooMuch = othersKept.subtract(othersMost);
    if (tooMuch.signum() > 0) {
      others = desk.cut.covering(OTHER_SMALL_MID, tooMuch);
      if (desk.aboveCap(othersKept.subtract(others.moved()).add(shared))) {
        others = desk.cut.forced(OTHER_SMALL_MID, tooMuch, tooMuch);
      }
      othersKept = othersKept.subtract(others.moved());
    }
    attain(size.subtract(othersKept).max(least));
  }

  private void attain(BigDecimal shared) {
    for (PositionKind leg : PlanContext.LEGS) {
      targets.put(leg, attainable(leg, desk.weights.floor(share(leg).times(shared))));
    }
    PositionKind small = tooSmall();
    while (small != null) {
      give(small);
      small = tooSmall();
    }
  }

  /** Rule 5: without a fund to buy, what is held of a leg, up to its target. */
  private BigDecimal attainable(PositionKind leg, BigDecimal wanted) {
    if (desk.book.buyable(leg) != null) {
      return wanted;
    }
    BigDecimal reached = desk.book.held(leg).min(wanted);
    BigDecimal missing = wanted.subtract(reached);
    if (missing.signum() > 0) {
      undone.add(
          Note.of("settle-no-fund", Map.of("leg", leg, "weight", desk.weights.shown(missing))));
    }
    return reached;
  }

  /** The smallest leg that is too small to be opened, or null; of equal ones the last. */
  private @Nullable PositionKind tooSmall() {
    PositionKind smallest = null;
    for (PositionKind leg : PlanContext.LEGS) {
      BigDecimal target = target(leg);
      InstrumentLine line = desk.book.buyable(leg);
      if (target.signum() > 0
          && desk.book.held(leg).signum() == 0
          && line != null
          && desk.smallest.leg(line, target)
          && (smallest == null || target.compareTo(target(smallest)) <= 0)) {
        smallest = leg;
      }
    }
    return smallest;
  }

  /**
   * A leg is not opened, or the cap took it to nothing: its part goes to the largest other leg that
   * has a fund, never to the Russell; else to the core.
   */
  void give(PositionKind small) {
    PositionKind heir = null;
    for (PositionKind leg : PlanContext.LEGS) {
      if (leg != small
          && leg != RUSSELL_2000
          && target(leg).signum() > 0
          && desk.book.buyable(leg) != null
          && (heir == null || target(leg).compareTo(target(heir)) > 0)) {
        heir = leg;
      }
    }
    BigDecimal part = target(small);
    Percent weight = desk.weights.shown(part);
    targets.put(small, BigDecimal.ZERO);
    if (heir == null) {
      undone.add(Note.of("settle-leg-core", Map.of("leg", small, "weight", weight)));
    } else {
      targets.put(heir, target(heir).add(part));
      undone.add(Note.of("settle-leg-least", Map.of("leg", small, "weight", weight, "to", heir)));
    }
  }

  private Percent share(PositionKind leg) {
    Split split = desk.verdict.split();
    if (split == null) {
      return Percent.ZERO;
    }
    return switch (leg) {
      case RUSSELL_2000 -> split.russell();
      case SP_SMALLCAP_600 -> split.sp600();
      default -> split.sp400();
    };
  }

  /** What a leg is to come to. */
  BigDecimal target(PositionKind leg) {
    return targets.getOrDefault(leg, BigDecimal.ZERO);
  }

  /** What remains of other funds after their own orders. */
  BigDecimal othersKept() {
    return othersKept;
  }

  /** What is kept of other funds at least: what the legs' targets leave. */
  BigDecimal othersLeft() {
    return othersMost.min(desk.book.held(OTHER_SMALL_MID));
  }

  /** The sales of other funds. */
  Cut.Sold others() {
    return others;
  }

  /** What legs cannot attain, and which are too small to be opened. */
  List<Note> undone() {
    return List.copyOf(undone);
  }

  /** Whether every leg of the split lacks a fund. */
  boolean withoutFund() {
    return PlanContext.LEGS.stream()
        .noneMatch(leg -> share(leg).isPositive() && desk.book.buyable(leg) != null);
  }
}
