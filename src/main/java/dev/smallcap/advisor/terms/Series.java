package dev.smallcap.advisor.terms;

/**
 * One of the seven public monthly series that the phase is read from, by its FRED id. An immutable
 * constant.
 */
public enum Series {
  /** Effective federal funds rate, percent a year. */
  FEDFUNDS,
  /** Consumer price index, all urban consumers, seasonally adjusted. */
  CPIAUCSL,
  /** Unemployment rate, percent. */
  UNRATE,
  /** Industrial production index. */
  INDPRO,
  /** Real personal consumption expenditures, quantity index. */
  DPCERA3M086SBEA,
  /** Ten-year Treasury yield, percent a year. */
  GS10,
  /** Three-month Treasury bill yield, percent a year. */
  TB3MS
}
