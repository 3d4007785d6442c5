package dev.smallcap.advisor.author.history;

/** What the policy rests on, to be held against prices. An immutable constant. */
public enum HistoryClaim {
  /** The policy is ahead of doing nothing. */
  POLICY_OVER_NOTHING,
  /** The policy is ahead of the same sizes in the S&amp;P SmallCap 600 alone. */
  POLICY_OVER_SP600,
  /** A sleeve is built: the S&amp;P SmallCap 600 is ahead of the S&amp;P 500. */
  SMALL_OVER_LARGE,
  /** No sleeve is held: the S&amp;P 500 is ahead of the S&amp;P SmallCap 600. */
  LARGE_OVER_SMALL,
  /** The sleeve leans to the Russell 2000: it is ahead of the S&amp;P SmallCap 600. */
  RUSSELL_OVER_SP600,
  /** The sleeve has none of it: the S&amp;P SmallCap 600 is ahead. */
  SP600_OVER_RUSSELL
}
