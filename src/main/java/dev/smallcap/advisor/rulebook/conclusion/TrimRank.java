package dev.smallcap.advisor.rulebook.conclusion;

import dev.smallcap.advisor.terms.PositionKind;

/**
 * When a part of a sleeve is trimmed. Immutable and thread-safe.
 *
 * @param part the part
 * @param rank its rank, 1 for the first
 */
public record TrimRank(PositionKind part, int rank) implements Conclusion {
  /** The part that is trimmed first. */
  public static TrimRank first(PositionKind part) {
    return new TrimRank(part, 1);
  }

  /** The part that is trimmed second. */
  public static TrimRank second(PositionKind part) {
    return new TrimRank(part, 2);
  }

  /** The part that is trimmed third. */
  public static TrimRank third(PositionKind part) {
    return new TrimRank(part, 3);
  }

  /** The part that is trimmed last. */
  public static TrimRank fourth(PositionKind part) {
    return new TrimRank(part, 4);
  }
}
