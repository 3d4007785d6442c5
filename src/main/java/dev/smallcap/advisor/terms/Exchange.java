package dev.smallcap.advisor.terms;

import org.jspecify.annotations.Nullable;

/** An exchange whose closed days the policy knows. An immutable constant. */
public enum Exchange {
  /** The New York Stock Exchange; Nasdaq and NYSE Arca are closed on the same days. */
  NYSE,
  /** The Korea Exchange. */
  KRX;

  /** The exchange that funds of a listing are dealt on, or null where no closed days are known. */
  public static @Nullable Exchange of(Listing listing) {
    return switch (listing) {
      case US -> NYSE;
      case KRX -> KRX;
      case EU -> null;
    };
  }

  /** The exchange of an account's country, or null where no closed days are known. */
  public static @Nullable Exchange of(AccountType account) {
    return switch (account) {
      case US_BROKERAGE -> NYSE;
      case KR_OVERSEAS, KR_GENERAL, KR_ISA, KR_PENSION_SAVINGS, KR_IRP_DC -> KRX;
      case EU_BROKERAGE -> null;
    };
  }
}
