package dev.smallcap.advisor.terms;

/** The state of consumption and production. An immutable constant. */
public enum Activity {
  /** Growing, consumption not shrinking. */
  RECOVERING,
  /** Not recovering. */
  WEAK
}
