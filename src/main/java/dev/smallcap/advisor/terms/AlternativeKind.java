package dev.smallcap.advisor.terms;

/** An alternative that every advice weighs. An immutable constant. */
public enum AlternativeKind {
  /** Leave the holdings as they are. */
  DO_NOTHING,
  /** A sleeve of the S&amp;P SmallCap 600 alone. */
  SP600_ONLY,
  /** A sleeve with the S&amp;P MidCap 400 in it. */
  WITH_SP400
}
