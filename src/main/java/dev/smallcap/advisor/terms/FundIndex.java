package dev.smallcap.advisor.terms;

/** The index a fund follows. An immutable constant. */
public enum FundIndex {
  /** Russell 2000: ranks 1001-3000 by market value (article §2). */
  RUSSELL_2000,
  /** S&amp;P SmallCap 600: small companies screened for profit (article §3). */
  SP_SMALLCAP_600,
  /** S&amp;P MidCap 400 (article §7). */
  SP_MIDCAP_400,
  /** S&amp;P 500. */
  SP_500,
  /** Nasdaq 100. */
  NASDAQ_100,
  /** The whole US market, some small companies among it. */
  US_TOTAL_MARKET,
  /** No index but the interest of the money market: a money-market fund that is bought and sold. */
  MONEY_MARKET,
  /** No index: a balance that an account sweeps its cash into, spent without an order. */
  SWEEP,
  /** Any other index. */
  OTHER
}
