package dev.smallcap.advisor.author.diff;

import java.util.SortedSet;

/**
 * What a region speaks of as one: an input with its classes, or inputs that go together with the
 * combinations of their classes that can be. Immutable and thread-safe.
 *
 * @param rank where it stands in a sentence, the least first; from {@link #BESIDE} on it is said
 *     after what a matrix is read by
 * @param size how many classes it has
 * @param saying says some of them, never all
 */
record ReportDimension(int rank, int size, Saying saying) {
  static final int RISK = 0;
  static final int HORIZON = 1;
  static final int MARKET = 2;
  static final int ACCOUNT = 3;
  static final int BESIDE = 4;

  /** Words for some classes. */
  @FunctionalInterface
  interface Saying {
    /** Says classes by their places, in order. */
    String of(SortedSet<Integer> places);
  }
}
