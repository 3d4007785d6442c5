package dev.smallcap.advisor.terms;

/** What the orders of a day make of the size of a sleeve. An immutable constant. */
public enum SleeveChange {
  /** It becomes smaller. */
  SMALLER,
  /** It stays as large as it was. */
  SAME,
  /** It becomes larger. */
  LARGER
}
