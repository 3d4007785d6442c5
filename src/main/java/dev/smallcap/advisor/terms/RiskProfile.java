package dev.smallcap.advisor.terms;

/** The five investor types of the Korean suitability questionnaire. An immutable constant. */
public enum RiskProfile {
  /** Stable. */
  R1,
  /** Stability-seeking. */
  R2,
  /** Risk-neutral. */
  R3,
  /** Active. */
  R4,
  /** Aggressive. */
  R5
}
