package dev.smallcap.advisor.terms;

/** The kind of account: it decides which funds can be bought. An immutable constant. */
public enum AccountType {
  /** A Korean account for overseas securities. */
  KR_OVERSEAS,
  /** A brokerage account in the United States. */
  US_BROKERAGE,
  /** A Korean account for KRX-listed securities. */
  KR_GENERAL,
  /** A Korean individual savings account. */
  KR_ISA,
  /** A Korean pension savings account. */
  KR_PENSION_SAVINGS,
  /** A Korean retirement pension (IRP or DC). */
  KR_IRP_DC,
  /** A retail brokerage account in the European Union. */
  EU_BROKERAGE
}
