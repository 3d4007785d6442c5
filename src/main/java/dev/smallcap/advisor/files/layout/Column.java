package dev.smallcap.advisor.files.layout;

/** What a column of an export holds. */
public enum Column {
  /** The symbol, or another code of the instrument. */
  SYMBOL,
  /** Its ISIN. */
  ISIN,
  /** Its name. */
  NAME,
  /** Shares or units. */
  QUANTITY,
  /** The price of one. */
  PRICE,
  /** What the quantity is worth. */
  VALUE,
  /** The currency of price and value. */
  CURRENCY,
  /** The day of the price; in a list of transactions, their day. */
  PRICE_DATE,
  /** The account that holds it. */
  ACCOUNT,
  /** What kind of instrument it is, in the words of the export. */
  TYPE,
  /** What a transaction did. */
  ACTION,
  /** The asset class, in the words of this library. */
  CLASS,
  /** What it multiplies its market by. */
  LEVERAGE,
  /** What quantity times price is multiplied by. */
  MULTIPLIER,
  /** Of which figure a row of a cash section tells. */
  FIGURE
}
