package dev.smallcap.advisor.terms;

/** Which way a trade goes. An immutable constant. */
public enum TradeSide {
  /** A purchase. */
  BUY,
  /** A sale. */
  SELL
}
