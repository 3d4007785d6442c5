package dev.smallcap.advisor.terms;

/** Where a fund is listed. An immutable constant. */
public enum Listing {
  /** On an exchange in the United States. */
  US,
  /** On the Korea Exchange. */
  KRX,
  /** On an exchange in the European Union, under UCITS. */
  EU
}
