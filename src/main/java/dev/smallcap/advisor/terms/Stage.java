package dev.smallcap.advisor.terms;

/**
 * A confirmed phase with the recovery divided by its age: what sizes and splits turn on. An
 * immutable constant.
 */
public enum Stage {
  /** Early recovery, months 1 to 6. */
  ER1,
  /** Early recovery, months 7 to 12. */
  ER2,
  /** Early recovery from month 13: the premium has expired (article §5). */
  ER3,
  /** Expansion. */
  EXPANSION,
  /** Late cycle. */
  LATE,
  /** Recession. */
  RECESSION,
  /** No phase could be established. */
  UNKNOWN
}
