package dev.smallcap.advisor.partition.answers;

/** What is folded of an answer. An immutable constant. */
public enum AnswerOutput {
  /** The decision, then each other that applies too. */
  DECISION,
  /** The stance and the size judged, percent of Q. */
  SIZE,
  /** The Russell 2000, the S&amp;P 600 and the S&amp;P 400, percent of a sleeve that is built. */
  SPLIT,
  /** The sleeve now, after the trades of today, as planned, and its band; percent of Q. */
  SLEEVE,
  /** Of each position of Q its id and its share now, after the trades of today, and as planned. */
  WEIGHTS,
  /** Of each trade of today its side, fund and percent of Q. */
  TRADES,
  /** Months between reviews. */
  REVIEW
}
