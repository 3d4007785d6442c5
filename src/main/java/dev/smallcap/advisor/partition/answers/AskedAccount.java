package dev.smallcap.advisor.partition.answers;

import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.AccountType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/**
 * An account of a kind, and what it holds. Immutable and thread-safe.
 *
 * @param plain the account without debt
 * @param owing the account with debt
 * @param held what it holds, by the sleeve, then by the day of the prices
 */
record AskedAccount(Account plain, Account owing, Map<SleeveChoice, List<Holdings>> held) {

  static AskedAccount of(
      FundList list, AccountType type, SleevesHeld sizes, List<LocalDate> priceDays) {
    HeldFunds funds = HeldFunds.of(list, type);
    Account account =
        Account.of(AnswerQuestions.NAME, type, Money.zero(funds.currency())).dealingFractions();
    Map<SleeveChoice, List<Holdings>> held = new EnumMap<>(SleeveChoice.class);
    for (SleeveChoice sleeve : SleeveChoice.values()) {
      held.put(
          sleeve,
          priceDays.stream().map(priced -> holdings(funds, sleeve, sizes, priced)).toList());
    }
    return new AskedAccount(account, account.owing(Money.ofMajor(funds.currency(), 1)), held);
  }

  /** What is held of a sleeve, at the prices of one of the days. */
  Holdings holdings(SleeveChoice sleeve, int priceDay) {
    return held.getOrDefault(sleeve, List.of()).get(priceDay);
  }

  private static Holdings holdings(
      HeldFunds held, SleeveChoice sleeve, SleevesHeld sizes, LocalDate priced) {
    return switch (sleeve) {
      case NONE -> held.holdings(null, BigDecimal.ZERO, priced);
      case SP600 -> held.holdings(HeldFunds.Leg.SP600, sizes.small(), priced);
      case RUSSELL -> held.holdings(HeldFunds.Leg.RUSSELL, sizes.small(), priced);
      case RUSSELL_LARGE -> held.holdings(HeldFunds.Leg.RUSSELL, sizes.large(), priced);
    };
  }
}
