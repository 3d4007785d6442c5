package dev.smallcap.advisor.decide.settle;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * An edge that a weight is held against. Immutable and thread-safe.
 *
 * @param beyond by how much the value lies beyond the edge, below 0 where it lies inside
 * @param exact whether nothing could be rounded: what is not held at all is exactly nothing
 */
record BandEdge(BigDecimal beyond, boolean exact) {
  static BandEdge of(BigDecimal held, BigDecimal edge) {
    return new BandEdge(held.subtract(edge), held.signum() == 0);
  }

  boolean passed() {
    return beyond.signum() > 0;
  }

  private boolean close(BigDecimal step) {
    return !exact && beyond.abs().compareTo(step) <= 0;
  }

  /**
   * Whether a change within a step would turn what edges say together: one that is passed is
   * enough.
   */
  static boolean turns(Collection<BandEdge> edges, BigDecimal step) {
    boolean passed = false;
    boolean allClose = true;
    boolean anyClose = false;
    for (BandEdge edge : edges) {
      boolean close = edge.close(step);
      anyClose |= close;
      passed |= edge.passed();
      allClose &= close || !edge.passed();
    }
    return passed ? allClose : anyClose;
  }
}
