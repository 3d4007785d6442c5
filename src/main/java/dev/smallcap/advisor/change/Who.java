package dev.smallcap.advisor.change;

/** Whose it is to change an input. An immutable constant. */
public enum Who {
  /** The client decides: horizon, hedge, account, cash, what is held, a debt. */
  CLIENT,
  /** It is found out anew, not chosen: the risk profile, the dates of profile and prices. */
  FOUND,
  /** Nobody can: the phase, the age of the recovery, the client's age and residency. */
  NOBODY
}
