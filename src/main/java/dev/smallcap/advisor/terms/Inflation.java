package dev.smallcap.advisor.terms;

/** The state of consumer prices. An immutable constant. */
public enum Inflation {
  /** Stable, or falling back fast enough. */
  STABLE,
  /** Not stable. */
  ELEVATED
}
