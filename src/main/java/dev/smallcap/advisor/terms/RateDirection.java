package dev.smallcap.advisor.terms;

/** The direction of the policy rate. An immutable constant. */
public enum RateDirection {
  /** Cut over six months. */
  CUTTING,
  /** Raised over six months. */
  HIKING,
  /** Held after cuts. */
  EASY_HOLD,
  /** Held after rises. */
  TIGHT_HOLD,
  /** Held, with no earlier move known. */
  HOLD
}
