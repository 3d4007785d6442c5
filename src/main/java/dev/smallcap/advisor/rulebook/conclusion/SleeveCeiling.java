package dev.smallcap.advisor.rulebook.conclusion;

import dev.smallcap.advisor.terms.Percent;

/**
 * Above the cap and its tolerance a sleeve is always taken down. Immutable and thread-safe.
 *
 * @param cap the largest sleeve, percent of Q
 * @param tolerance by how much it may lie above, percent of Q
 */
public record SleeveCeiling(Percent cap, Percent tolerance) implements Conclusion {
  /** Above this a sleeve is taken down, percent of Q. */
  public Percent most() {
    return cap.plus(tolerance);
  }
}
