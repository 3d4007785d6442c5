package dev.smallcap.advisor.decide.words;

import dev.smallcap.advisor.terms.PositionKind;
import org.jspecify.annotations.Nullable;

/** A part of the US-equity money as a client sees it, in the order of a bar. */
public enum EquityPart {
  /** Funds of large companies, leveraged ones among them. */
  LARGE,
  /** Funds of the Russell 2000. */
  RUSSELL,
  /** Funds of the S&amp;P SmallCap 600. */
  SP600,
  /** Funds of the S&amp;P MidCap 400. */
  SP400,
  /** Other funds of small and mid caps, leveraged ones among them. */
  OTHERS,
  /** Cash and what counts as such. */
  CASH;

  /** The part that a position belongs to, or null where it is outside the US-equity money. */
  static @Nullable EquityPart of(PositionKind kind) {
    return switch (kind) {
      case CORE, LEVERAGED_CORE -> LARGE;
      case RUSSELL_2000 -> RUSSELL;
      case SP_SMALLCAP_600 -> SP600;
      case SP_MIDCAP_400 -> SP400;
      case OTHER_SMALL_MID, LEVERAGED -> OTHERS;
      case CASH, SWEEP, CASH_FUND -> CASH;
      case INVERSE, SHORT, KEPT -> null;
    };
  }

  /** Whether it counts to the sleeve. */
  boolean isSmall() {
    return this != LARGE && this != CASH;
  }

  String name(ReadingWords words) {
    return switch (this) {
      case LARGE -> words.say("doc.large");
      case RUSSELL -> words.term(PositionKind.RUSSELL_2000);
      case SP600 -> words.term(PositionKind.SP_SMALLCAP_600);
      case SP400 -> words.term(PositionKind.SP_MIDCAP_400);
      case OTHERS -> words.say("doc.others");
      case CASH -> words.term(PositionKind.CASH);
    };
  }
}
