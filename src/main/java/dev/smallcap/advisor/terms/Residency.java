package dev.smallcap.advisor.terms;

/** Where a client is resident. An immutable constant. */
public enum Residency {
  /** South Korea. */
  KR,
  /** The United States. */
  US,
  /** The European Union. */
  EU,
  /** Anywhere else. */
  OTHER
}
