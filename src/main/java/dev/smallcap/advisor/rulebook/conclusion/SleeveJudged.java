package dev.smallcap.advisor.rulebook.conclusion;

/**
 * Whether a sleeve is traded; its words stand in the rule. Immutable and thread-safe.
 *
 * @param traded whether it is
 */
public record SleeveJudged(boolean traded) implements Conclusion {
  /** It is traded. */
  public static SleeveJudged trade() {
    return new SleeveJudged(true);
  }

  /** It is left as it is. */
  public static SleeveJudged rest() {
    return new SleeveJudged(false);
  }
}
