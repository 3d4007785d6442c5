package dev.smallcap.advisor.author.coverage;

/** One side of something that cases can see. An immutable constant. */
public enum Branch {
  /** A rule that fired. */
  FIRED,
  /** A rule that stayed silent. */
  SILENT,
  /** A comparison that held. */
  HELD,
  /** A comparison that did not hold. */
  NOT_HELD,
  /** A comparison that held no further from its boundary than one step. */
  HELD_AT_BOUNDARY,
  /** A comparison that did not hold, no further from its boundary than one step. */
  NOT_HELD_AT_BOUNDARY,
  /** A parameter whose value a rule used when it fired, or compared at its boundary. */
  USED,
  /** A cell of the matrix that a case asked for. */
  ASKED
}
