package dev.smallcap.advisor.rulebook.conclusion;

import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Stance;

/**
 * How much of the equity money the sleeve takes. Immutable and thread-safe.
 *
 * @param stance what is asked
 * @param size percent of Q, nothing for EXIT
 * @param inParts whether buys are spread over monthly parts
 */
public record SleeveSize(Stance stance, Percent size, boolean inParts) implements Conclusion {
  /** Bring the sleeve to the size. */
  public static SleeveSize build(Percent size) {
    return new SleeveSize(Stance.BUILD, size, false);
  }

  /** Bring the sleeve to the size, bought in monthly parts. */
  public static SleeveSize buildInParts(Percent size) {
    return new SleeveSize(Stance.BUILD, size, true);
  }

  /** Buy nothing, trim to the size when above the band. */
  public static SleeveSize hold(Percent size) {
    return new SleeveSize(Stance.HOLD, size, false);
  }

  /** Sell the whole sleeve. */
  public static SleeveSize exit() {
    return new SleeveSize(Stance.EXIT, Percent.ZERO, false);
  }
}
