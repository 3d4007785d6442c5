package dev.smallcap.advisor.terms;

/** What a client's interest in small companies rests on. An immutable constant. */
public enum Motive {
  /** A plan or a need. */
  PLAN,
  /** Only the recent rise in price (article §1). */
  RECENT_SURGE
}
