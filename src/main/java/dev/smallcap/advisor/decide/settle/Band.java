package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.terms.Percent;
import java.math.BigDecimal;

/**
 * The edges of the band that the rules find, to measure how near to them a sleeve and its legs lie.
 * Immutable and thread-safe.
 *
 * @param width the band, percent of the target
 */
record Band(Percent width, Weights weights) {
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

  /** The edge above a sleeve that is held. */
  BandEdge high(BigDecimal held, BigDecimal target) {
    return BandEdge.of(held, target.add(width.times(target)));
  }
}
