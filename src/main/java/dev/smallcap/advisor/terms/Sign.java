package dev.smallcap.advisor.terms;

/** The article's four signs of an early recovery (§2, §5). An immutable constant. */
public enum Sign {
  /** Rates cut, or held low after cuts. */
  RATE_CUTS,
  /** Stable prices. */
  STABLE_PRICES,
  /** Recovering consumption. */
  RECOVERING_CONSUMPTION,
  /** A slump behind. */
  AFTER_SLUMP
}
