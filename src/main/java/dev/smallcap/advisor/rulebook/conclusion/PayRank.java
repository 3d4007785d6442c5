package dev.smallcap.advisor.rulebook.conclusion;

import dev.smallcap.advisor.terms.PositionKind;

/**
 * When a part of the account outside the sleeve is sold to pay for purchases in it. Immutable and
 * thread-safe.
 *
 * @param part the part
 * @param rank its rank, 1 for the first
 */
public record PayRank(PositionKind part, int rank) implements Conclusion {
  /** The part that pays first. */
  public static PayRank first(PositionKind part) {
    return new PayRank(part, 1);
  }

  /** The part that pays second. */
  public static PayRank second(PositionKind part) {
    return new PayRank(part, 2);
  }

  /** The part that pays last. */
  public static PayRank third(PositionKind part) {
    return new PayRank(part, 3);
  }
}
