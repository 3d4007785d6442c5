package dev.smallcap.advisor.rulebook.conclusion;

import dev.smallcap.advisor.terms.Percent;

/**
 * How a sleeve that is built divides between its legs, percent of the sleeve, 100 in all. Immutable
 * and thread-safe.
 *
 * @param russell Russell 2000
 * @param sp600 S&amp;P SmallCap 600
 * @param sp400 S&amp;P MidCap 400
 */
public record Split(Percent russell, Percent sp600, Percent sp400) implements Conclusion {
  /**
   * Part Russell 2000, at most the cap; the rest, with what the cap frees, S&amp;P SmallCap 600.
   */
  public static Split tilted(Percent russell, Percent cap) {
    Percent share = russell.min(cap);
    return new Split(share, Percent.HUNDRED.minus(share), Percent.ZERO);
  }

  /**
   * The three shares, of Russell 2000 at most the cap; what the cap frees, S&amp;P SmallCap 600.
   */
  public static Split capped(Percent russell, Percent sp600, Percent sp400, Percent cap) {
    Percent share = russell.min(cap);
    return new Split(share, sp600.plus(russell.minus(share)), sp400);
  }

  /** S&amp;P SmallCap 600 alone. */
  public static Split quality() {
    return new Split(Percent.ZERO, Percent.HUNDRED, Percent.ZERO);
  }

  /** S&amp;P MidCap 400 for its share, the rest S&amp;P SmallCap 600. */
  public static Split steadied(Percent midCaps) {
    return new Split(Percent.ZERO, Percent.HUNDRED.minus(midCaps), midCaps);
  }
}
