package dev.smallcap.advisor.terms;

/** What a recommendation decides. An immutable constant. */
public enum Decision {
  /** Data are missing or stale; no trades. */
  NEEDS_DATA,
  /** Not suitable for this client; no trades. */
  NOT_SUITABLE,
  /** A person has to decide; no trades. */
  NEEDS_HUMAN_REVIEW,
  /** The sleeve goes to nothing. */
  EXIT,
  /** The sleeve gets smaller. */
  REDUCE,
  /** The sleeve gets larger. */
  BUILD,
  /** The sleeve stays as large and changes its funds. */
  ROTATE,
  /** To be built, but the account can hold none of the funds. */
  NO_ELIGIBLE_FUND,
  /** Nothing is traded. */
  HOLD
}
