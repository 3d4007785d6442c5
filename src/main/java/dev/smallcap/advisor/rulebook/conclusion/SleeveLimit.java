package dev.smallcap.advisor.rulebook.conclusion;

import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Stance;

/**
 * A limit on the sleeve that holds beside its size; the smallest wins. Immutable and thread-safe.
 *
 * @param stance the most that is asked
 * @param size percent of Q, nothing for EXIT
 */
public record SleeveLimit(Stance stance, Percent size) implements Conclusion {
  /** At most this size. */
  public static SleeveLimit build(Percent size) {
    return new SleeveLimit(Stance.BUILD, size);
  }

  /** At most kept at this size, nothing bought. */
  public static SleeveLimit hold(Percent size) {
    return new SleeveLimit(Stance.HOLD, size);
  }

  /** No sleeve. */
  public static SleeveLimit exit() {
    return new SleeveLimit(Stance.EXIT, Percent.ZERO);
  }
}
