package dev.smallcap.advisor.settle;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * An edge that a weight is held against. Immutable and thread-safe.
 *
 * @param beyond by how much the value lies beyond the edge, below 0 where it lies inside
 * @param exact whether nothing could be rounded: what is not held at all is exactly nothing
 */
record Edge(BigDecimal beyond, boolean exact) {
  static Edge of(BigDecimal held, BigDecimal edge) {
    return new Edge(held.subtract(edge), held.signum() == 0);
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
  static boolean turns(Collection<Edge> edges, BigDecimal step) {
    boolean passed = false;
    boolean allClose = true;
    boolean anyClose = false;
    for (Edge edge : edges) {
      boolean close = edge.close(step);
      anyClose |= close;
      passed |= edge.passed();
      allClose &= close || !edge.passed();
    }
    return passed ? allClose : anyClose;
  }
}
