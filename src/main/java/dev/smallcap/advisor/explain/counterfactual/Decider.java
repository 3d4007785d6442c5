package dev.smallcap.advisor.explain.counterfactual;

/** Whose it is to change an input. An immutable constant. */
public enum Decider {
  /** The client chooses: how long the sleeve is held, the hedge, the account, cash to invest. */
  CLIENT,
  /**
   * A fact, which can only be found to be otherwise: profile, age, residency, need of the money,
   * withdrawals, debt, motive, what is held, dates of profile and prices.
   */
  FOUND,
  /** Nobody can change it: the phase and the age of the recovery. */
  NOBODY
}
