package dev.smallcap.advisor.terms;

/**
 * Where the economy stands in the business cycle, as the rules label a month. An immutable
 * constant.
 */
public enum CyclePhase {
  /** Unemployment has risen by the Sahm measure and activity shrinks, or activity collapses. */
  RECESSION,
  /** After a slump: rates cut or held low, prices stable, activity recovering (article §2, §5). */
  EARLY_RECOVERY,
  /** None of the other phases. */
  EXPANSION,
  /** A flat or inverted yield curve, or tight money late in the cycle. */
  LATE,
  /** A needed figure is missing, stale or too short. */
  UNKNOWN
}
