package dev.smallcap.advisor.decide.settle;

import static dev.smallcap.advisor.terms.PositionKind.RUSSELL_2000;

import dev.smallcap.advisor.terms.Percent;
import java.math.BigDecimal;

/**
 * How far a sleeve and its legs may lie from their targets (rule 2). Immutable and thread-safe.
 *
 * @param width the band, percent of the target
 */
record Band(Percent width, Weights weights) {
  /** The narrow band while an unleveraged Russell fund is targeted, or held before the trades. */
  static Band of(PlanContext desk, BigDecimal russellTarget) {
    boolean narrow = russellTarget.signum() > 0 || desk.book.held(RUSSELL_2000).signum() > 0;
    return new Band(narrow ? desk.limits.bandRussell() : desk.limits.band(), desk.weights);
  }

  /** The edge on both sides of a target; without a target, the least leg. */
  BandEdge around(BigDecimal held, BigDecimal target) {
    BigDecimal apart = held.subtract(target);
    return target.signum() == 0
        ? BandEdge.of(held, weights.legLeast())
        : new BandEdge(apart.abs().subtract(width.times(target)), held.signum() == 0);
  }

  /** The edge above a target alone. */
  BandEdge above(BigDecimal held, BigDecimal target) {
    return target.signum() == 0
        ? BandEdge.of(held, weights.legLeast())
        : BandEdge.of(held, target.add(width.times(target)));
  }

  /** The edge of a sleeve that is always trimmed. */
  BandEdge cap(BigDecimal sleeve) {
    return BandEdge.of(sleeve, weights.most());
  }
}
