package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.rulebook.conclusion.LegTooSmall;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One leg of a sleeve that is built: what it holds, what it is to come to, what is sold for that.
 * Immutable and thread-safe.
 *
 * @param target what it is to come to, less what stays above the targets of other legs
 * @param line the fund that would be bought, or null
 * @param sold the orders that take it down
 * @param near whether it counts as at its target
 */
record Leg(
    PositionKind kind,
    BigDecimal held,
    BigDecimal target,
    @Nullable InstrumentLine line,
    Cut.Sold sold,
    boolean near) {
  /** A leg against its target. */
  static Leg of(PlanContext desk, PositionKind kind, BigDecimal target) {
    BigDecimal held = desk.book.held(kind);
    BigDecimal above = held.subtract(target);
    InstrumentLine line = desk.book.buyable(kind);
    if (target.signum() == 0) {
      return new Leg(kind, held, target, line, desk.cut.whole(kind), false);
    }
    if (above.abs().compareTo(desk.weights.step()) <= 0) {
      return new Leg(kind, held, target, line, Cut.Sold.NOTHING, true);
    }
    if (above.signum() < 0) {
      boolean near = line != null && desk.dealing.lessThanAShare(line, above.negate());
      return new Leg(kind, held, target, line, Cut.Sold.NOTHING, near);
    }
    boolean near = desk.cut.withinAShare(kind, above);
    return new Leg(
        kind, held, target, line, near ? Cut.Sold.NOTHING : desk.cut.leg(kind, above), near);
  }

  /** What is left of it after its sales. */
  BigDecimal left() {
    return held.subtract(sold.moved());
  }

  /**
   * The leg sold further where a sleeve would else lie above the cap by more than its tolerance.
   */
  Leg below(PlanContext desk, BigDecimal sleeve) {
    if (!desk.aboveCap(sleeve) || left().compareTo(target) <= 0) {
      return this;
    }
    BigDecimal more = sold.moved().add(desk.toTheCap(sleeve));
    Cut.Sold further = desk.cut.forced(kind, more, held.subtract(target));
    BigDecimal gap = target.subtract(held.subtract(further.moved()));
    InstrumentLine other = desk.book.buyable(kind, further.lots());
    boolean filled = other == null || desk.dealing.lessThanAShare(other, gap);
    return new Leg(kind, held, target, other, further, filled);
  }

  /** Whether the cap took all of it that was held. */
  boolean taken() {
    return target.signum() > 0 && held.signum() > 0 && left().signum() == 0;
  }

  /** What stays above the target although it was to be sold: it counts to T (rules 2 and 7). */
  BigDecimal stays(PlanContext desk) {
    BigDecimal stays = held.subtract(sold.moved()).subtract(target);
    return target.signum() == 0 || stays.compareTo(desk.weights.step()) <= 0
        ? BigDecimal.ZERO
        : stays;
  }

  /** What is to be bought. */
  BigDecimal gap() {
    return near ? BigDecimal.ZERO : target.subtract(left()).max(BigDecimal.ZERO);
  }

  /** What it counts as where the band is tested. */
  BigDecimal counted() {
    return near ? target : held;
  }

  /** The leg with a lower target, as far as it is still to be bought. */
  Leg lowered(PlanContext desk, BigDecimal by) {
    BigDecimal less = by.min(gap());
    if (less.signum() == 0) {
      return this;
    }
    BigDecimal lower = target.subtract(less);
    boolean opened = left().signum() > 0 || line == null || !tooSmall(desk, line, lower);
    BigDecimal gap = lower.subtract(left());
    boolean filled =
        line == null
            || desk.dealing.lessThanAShare(line, gap)
            || gap.compareTo(desk.weights.step()) <= 0;
    return new Leg(kind, held, opened ? lower : BigDecimal.ZERO, line, sold, opened && filled);
  }

  private boolean tooSmall(PlanContext desk, InstrumentLine fund, BigDecimal lower) {
    return desk.rules
        .ask(desk.smallest.leg(kind, lower, BigDecimal.ZERO, fund, true, PositionKind.CORE))
        .has(LegTooSmall.class);
  }
}
