package dev.smallcap.advisor.terms;

/** Where a reading of the phase comes from. An immutable constant. */
public enum ReadingSource {
  /** Declared by a named author. */
  DECLARED,
  /** Signals handed over as words. */
  WORDS,
  /** The rules' own reading of the figures. */
  FIGURES
}
