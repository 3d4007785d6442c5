package dev.smallcap.advisor.rulebook.conclusion;

/**
 * What becomes of a monthly part; its words stand in the rule. Immutable and thread-safe.
 *
 * @param ofToday whether it is the one of today
 */
public record PartJudged(boolean ofToday) implements Conclusion {
  /** The part of today. */
  public static PartJudged today() {
    return new PartJudged(true);
  }

  /** A part that is not due yet. */
  public static PartJudged next() {
    return new PartJudged(false);
  }
}
