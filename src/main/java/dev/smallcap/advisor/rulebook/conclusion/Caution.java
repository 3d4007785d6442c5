package dev.smallcap.advisor.rulebook.conclusion;

/**
 * Something to be careful about; its words stand in the rule. Immutable and thread-safe.
 *
 * @param leads whether it is told before all others
 */
public record Caution(boolean leads) implements Conclusion {
  /** A caution among others. */
  public Caution() {
    this(false);
  }

  /** A caution that is told before all others. */
  public static Caution leading() {
    return new Caution(true);
  }
}
