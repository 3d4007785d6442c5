package dev.smallcap.advisor.author.diff;

/** How much another policy changes of an answer. An immutable constant. */
public enum Impact {
  /** Decision, size, split, fund or phase. */
  OUTCOME,
  /** The reason alone. */
  REASON,
  /** A caution, disclosure or evidence alone. */
  DISCLOSURE
}
