package dev.smallcap.advisor.terms;

/** The five investor types of the Korean suitability questionnaire. An immutable constant. */
public enum RiskProfile {
  /** Stable (안정형). */
  R1,
  /** Stability-seeking (안정추구형). */
  R2,
  /** Risk-neutral (위험중립형). */
  R3,
  /** Active (적극투자형). */
  R4,
  /** Aggressive (공격투자형). */
  R5
}
