package dev.smallcap.advisor.decide.settle;

import static dev.smallcap.advisor.terms.PositionKind.OTHER_SMALL_MID;
import static dev.smallcap.advisor.terms.PositionKind.RUSSELL_2000;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.conclusion.LegClosed;
import dev.smallcap.advisor.rulebook.conclusion.LegTooSmall;
import dev.smallcap.advisor.rulebook.conclusion.LegUnfilled;
import dev.smallcap.advisor.rulebook.conclusion.Split;
import dev.smallcap.advisor.rulebook.fact.LegTarget;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a sleeve that is built aims at (rules 1, 5 and the least leg of rule 2): what each leg is to
 * come to, and what is kept of other funds.
 */
final class Aims {
  private final PlanContext desk;
  private final Map<PositionKind, BigDecimal> targets = new EnumMap<>(PositionKind.class);
  private final List<Finding> undone = new ArrayList<>();
  private Cut.Sold others = Cut.Sold.NOTHING;
  private BigDecimal othersKept;
  private BigDecimal othersMost = BigDecimal.ZERO;

  private Aims(PlanContext desk) {
    this.desk = desk;
    this.othersKept = desk.book.others();
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
      targets.put(leg, desk.weights.floor(share(leg).times(shared)));
    }
    PositionKind small;
    do {
      Answer answer = desk.rules.ask(legs());
      answer.of(LegUnfilled.class).stream()
          .sorted(Comparator.comparing(finding -> unfilled(finding).leg()))
          .forEach(this::unfill);
      small = smallest(answer);
      if (small != null) {
        close(small, answer);
      }
    } while (small != null);
  }

  /** The legs that have a target, as the rules judge them. */
  private List<LegTarget> legs() {
    return PlanContext.LEGS.stream()
        .filter(leg -> target(leg).signum() > 0)
        .map(
            leg ->
                desk.smallest.leg(
                    leg,
                    target(leg),
                    desk.book.held(leg),
                    desk.book.buyable(leg),
                    desk.book.held(leg).signum() == 0,
                    heir(leg)))
        .toList();
  }

  private static LegUnfilled unfilled(Finding finding) {
    return (LegUnfilled) finding.conclusion();
  }

  /** Rule 5: without a fund to buy, what is held of a leg, up to its target. */
  private void unfill(Finding finding) {
    PositionKind leg = unfilled(finding).leg();
    targets.put(leg, desk.book.held(leg).min(target(leg)));
    undone.add(finding);
  }

  /** The smallest leg that is too small to be opened, or null; of equal ones the last. */
  private @Nullable PositionKind smallest(Answer answer) {
    Set<PositionKind> small = EnumSet.noneOf(PositionKind.class);
    answer.conclusions(LegTooSmall.class).forEach(found -> small.add(found.leg()));
    PositionKind smallest = null;
    for (PositionKind leg : PlanContext.LEGS) {
      if (small.contains(leg)
          && (smallest == null || target(leg).compareTo(target(smallest)) <= 0)) {
        smallest = leg;
      }
    }
    return smallest;
  }

  /** Closes a leg that the cap took to nothing, where it is too small to be opened again. */
  void closeTaken(Leg leg) {
    Answer answer =
        desk.rules.ask(
            desk.smallest.leg(
                leg.kind(), leg.target(), leg.held(), leg.line(), true, heir(leg.kind())));
    if (answer.has(LegTooSmall.class)) {
      close(leg.kind(), answer);
    }
  }

  /** A leg is not opened: its part goes to its heir. */
  private void close(PositionKind small, Answer answer) {
    BigDecimal part = target(small);
    targets.put(small, BigDecimal.ZERO);
    for (Finding finding : answer.of(LegClosed.class)) {
      LegClosed closed = (LegClosed) finding.conclusion();
      if (closed.leg() == small) {
        if (closed.heir() != PositionKind.CORE) {
          targets.put(closed.heir(), target(closed.heir()).add(part));
        }
        undone.add(finding);
      }
    }
  }

  /** The largest other leg that has a fund, the Russell aside; the core where there is none. */
  private PositionKind heir(PositionKind small) {
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
    return heir == null ? PositionKind.CORE : heir;
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
    return othersMost.min(desk.book.others());
  }

  /** The sales of other funds. */
  Cut.Sold others() {
    return others;
  }

  /** What legs cannot attain, and which are too small to be opened. */
  List<Finding> undone() {
    return List.copyOf(undone);
  }

  /** Whether every leg of the split lacks a fund. */
  boolean withoutFund() {
    return PlanContext.LEGS.stream()
        .noneMatch(leg -> share(leg).isPositive() && desk.book.buyable(leg) != null);
  }
}
