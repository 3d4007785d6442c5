package dev.smallcap.advisor.terms;

/**
 * How long the sleeve is to be held; it differs from when the money is needed. An immutable
 * constant.
 */
public enum Horizon {
  /** Up to 12 months (article §5). */
  SHORT,
  /** Over 12 and up to 60 months. */
  MID,
  /** Over 60 months. */
  LONG
}
