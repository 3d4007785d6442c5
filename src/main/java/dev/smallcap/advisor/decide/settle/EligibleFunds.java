package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.situation.TradingCalendar;
import dev.smallcap.advisor.situation.TradingCalendars;
import dev.smallcap.advisor.terms.FundIndex;
import dev.smallcap.advisor.terms.PositionKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The funds that an account may buy for a client, in the list's order. Immutable and thread-safe.
 */
public final class EligibleFunds {
  private final Map<String, Fund> funds = new LinkedHashMap<>();
  private final TradingCalendars calendars;

  /**
   * The funds that may be bought.
   *
   * @param eligible the funds, in order of preference
   * @param calendars the calendars that they are dealt in by
   */
  public EligibleFunds(List<Fund> eligible, TradingCalendars calendars) {
    eligible.forEach(fund -> funds.put(fund.id(), fund));
    this.calendars = calendars;
  }

  /** The days on which all of some funds can be bought; null is none of the list. */
  TradingCalendar dealt(Stream<@Nullable Fund> bought) {
    return calendars.dealing(bought.filter(Objects::nonNull));
  }

  boolean canBuy(@Nullable Fund fund) {
    return fund != null && funds.containsKey(fund.id());
  }

  /** The first fund of a leg, or null where the account may buy none. */
  @Nullable Fund first(PositionKind leg) {
    for (Fund fund : funds.values()) {
      if (fund.index() == index(leg)) {
        return fund;
      }
    }
    return null;
  }

  private static @Nullable FundIndex index(PositionKind leg) {
    return switch (leg) {
      case RUSSELL_2000 -> FundIndex.RUSSELL_2000;
      case SP_SMALLCAP_600 -> FundIndex.SP_SMALLCAP_600;
      case SP_MIDCAP_400 -> FundIndex.SP_MIDCAP_400;
      case CORE,
          LEVERAGED_CORE,
          OTHER_SMALL_MID,
          LEVERAGED,
          INVERSE,
          SHORT,
          CASH,
          SWEEP,
          CASH_FUND,
          KEPT ->
          null;
    };
  }
}
