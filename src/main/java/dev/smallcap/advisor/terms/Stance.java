package dev.smallcap.advisor.terms;

/** What a size asks for. An immutable constant. */
public enum Stance {
  /** Sell the whole sleeve. */
  EXIT,
  /** Buy nothing, keep what is there, trim to the size when above the band. */
  HOLD,
  /** Bring the sleeve to the size. */
  BUILD
}
