package dev.smallcap.advisor.terms;

/** What a fund or holding invests in. An immutable constant. */
public enum AssetClass {
  /** US large companies, or the whole US market: what the sleeve is carved from. */
  CORE,
  /** US small companies. */
  SMALL,
  /** US mid-sized companies. */
  MID,
  /** Sweep balances and money-market funds: part of the investable cash. */
  CASH,
  /** Bonds. */
  BOND,
  /** Shares outside the United States. */
  OTHER_EQUITY,
  /** Anything else. */
  OTHER
}
