package dev.smallcap.advisor.terms;

/** A language of the texts. An immutable constant. */
public enum Lang {
  /** English. */
  EN,
  /** Korean. */
  KO
}
