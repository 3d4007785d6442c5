package dev.smallcap.advisor.decide.measure;

import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.ExchangeRate;
import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.situation.TradingCalendar;
import dev.smallcap.advisor.situation.TradingCalendars;
import dev.smallcap.advisor.terms.InputException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * The exchange rates of an account with their days; one without is taken to be of the day of the
 * newest price (assumption: both come from the same statement). Not thread-safe.
 */
public final class Rates {
  private final Account account;
  private final ExchangeRates given;
  private final ExchangeRates dated;
  private final Set<String> undated = new TreeSet<>();

  private Rates(Account account, ExchangeRates given, ExchangeRates dated) {
    this.account = account;
    this.given = given;
    this.dated = dated;
  }

  /**
   * The rates of holdings.
   *
   * @throws InputException if a price or a rate is of a day after the as-of date
   */
  static Rates of(Account account, Holdings holdings, LocalDate asOf) {
    LocalDate newest = null;
    for (Holding holding : holdings.list()) {
      notAfter("price date of " + holding.code(), holding.priceDate(), asOf);
      newest = latest(newest, holding.priceDate());
    }
    for (ExchangeRate rate : holdings.rates().list()) {
      if (rate.on() != null) {
        notAfter("day of the rate " + rate.pair(), rate.on(), asOf);
      }
    }
    ExchangeRates dated = newest == null ? holdings.rates() : holdings.rates().on(newest);
    return new Rates(account, holdings.rates(), dated);
  }

  private static LocalDate latest(@Nullable LocalDate one, LocalDate other) {
    return one == null || other.isAfter(one) ? other : one;
  }

  /**
   * Does nothing where a day is not after the as-of date.
   *
   * @throws InputException otherwise
   */
  public static void notAfter(String what, LocalDate on, LocalDate asOf) {
    if (on.isAfter(asOf)) {
      throw new InputException(
          "The " + what + " (" + on + ") is after the as-of date " + asOf + ".",
          "correct one of the two dates.");
    }
  }

  /** The days of a price and of the rate that it is converted by. */
  Priced priced(Position position, TradingCalendars calendars) {
    Fund fund = position.fund();
    TradingCalendar country = calendars.of(account.type());
    return new Priced(
        position.id(),
        position.priceDate(),
        fund == null ? country : calendars.of(fund.listing()),
        from(position.currency()),
        country);
  }

  /** The rate, with its day, that an amount is converted by; null where none is needed. */
  private @Nullable ExchangeRate from(CurrencyUnit currency) {
    CurrencyUnit own = account.currency();
    ExchangeRate rate = currency.equals(own) ? null : given.between(currency, own);
    if (rate == null) {
      return null;
    }
    if (rate.on() == null) {
      undated.add(rate.pair());
    }
    return dated.between(currency, own);
  }

  /** The pairs of the rates used that have no day of their own. */
  Set<String> undated() {
    return undated;
  }
}
