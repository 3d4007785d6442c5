package dev.smallcap.advisor.rulebook;

import java.math.BigDecimal;

/** How a holding follows its market, as far as its part depends on it. An immutable constant. */
public enum LeverageBand {
  /** Once, or less. */
  PLAIN,
  /** More than once. */
  LEVERAGED,
  /** The other way round. */
  INVERSE;

  /**
   * The band of a leverage.
   *
   * @param leverage what a holding multiplies its market by, not 0
   */
  public static LeverageBand of(BigDecimal leverage) {
    if (leverage.signum() < 0) {
      return INVERSE;
    }
    return leverage.compareTo(BigDecimal.ONE) > 0 ? LEVERAGED : PLAIN;
  }
}
