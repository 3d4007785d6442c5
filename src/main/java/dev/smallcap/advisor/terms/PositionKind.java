package dev.smallcap.advisor.terms;

/** The part a position plays in the account. An immutable constant. */
public enum PositionKind {
  /** US large companies. */
  CORE,
  /** Leveraged funds of US large companies: core at value, never bought, sold first. */
  LEVERAGED_CORE,
  /** The Russell 2000 leg. */
  RUSSELL_2000,
  /** The S&amp;P SmallCap 600 leg. */
  SP_SMALLCAP_600,
  /** The S&amp;P MidCap 400 leg. */
  SP_MIDCAP_400,
  /** Small and mid caps of no leg. */
  OTHER_SMALL_MID,
  /** Leveraged funds of US small and mid-sized companies. */
  LEVERAGED,
  /** Inverse funds. */
  INVERSE,
  /** Short positions: what is owed of any instrument. */
  SHORT,
  /** Investable cash. */
  CASH,
  /** Balances that the account sweeps its cash into: spent without an order. */
  SWEEP,
  /** Money-market funds: part of the cash, spent by a sale of their own. */
  CASH_FUND,
  /** Everything else: kept, never traded. */
  KEPT
}
