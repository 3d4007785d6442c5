package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.terms.Percent;
import java.math.BigDecimal;

/**
 * How far a sleeve and its legs lie from their targets: the farthest of them. Immutable and
 * thread-safe.
 *
 * @param above above a target, percent of it; 0 where nothing does
 * @param below below a target, percent of it; 0 where nothing does
 * @param untargeted the most that is held without a target, percent of Q
 */
record FarthestApart(Percent above, Percent below, Percent untargeted) {
  static final FarthestApart NONE = new FarthestApart(Percent.ZERO, Percent.ZERO, Percent.ZERO);

  /** This and one more value against its target. */
  FarthestApart and(BigDecimal held, BigDecimal target, Weights weights) {
    if (target.signum() == 0) {
      return new FarthestApart(above, below, larger(untargeted, weights.fine(held)));
    }
    Percent apart = Weights.ratio(held.subtract(target), target);
    return new FarthestApart(
        larger(above, apart), larger(below, Percent.ZERO.minus(apart)), untargeted);
  }

  private static Percent larger(Percent one, Percent other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
