package dev.smallcap.advisor.terms;

/** What becomes of a Russell leg that is held. An immutable constant. */
public enum RussellFate {
  /** All of it leaves. */
  LEAVES,
  /** It is measured against the client's own share of it. */
  MEASURED,
  /** It stays as it is. */
  STAYS
}
