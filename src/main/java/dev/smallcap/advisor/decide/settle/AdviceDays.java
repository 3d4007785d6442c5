package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.advice.LaterTrade;
import dev.smallcap.advisor.advice.ReadingOrigin;
import dev.smallcap.advisor.advice.ReadingView;
import dev.smallcap.advisor.advice.Review;
import dev.smallcap.advisor.advice.TiltStep;
import dev.smallcap.advisor.rulebook.fact.ReviewLimits;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.situation.TradingCalendar;
import dev.smallcap.advisor.situation.TradingCalendars;
import dev.smallcap.advisor.terms.AccountType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days that an advice names. What somebody is to do is named on a day on which it can be done:
 * orders and the next review on business days of the account's country (assumption). The days on
 * which a rule begins or ends to hold are named as they are. Stateless and thread-safe.
 */
public final class AdviceDays {
  private AdviceDays() {}

  /**
   * When the advice is looked at again, until when it holds, and by when its orders are to be made.
   *
   * @param months months to the next review at the latest
   * @param acting the reading that the advice acts on
   * @param russellTargeted whether a Russell leg is targeted, which is reviewed when its tilt ends
   * @param ordered whether there are orders today
   * @param later the parts to be bought later, none of them before the next review
   * @param schedule the way out of a Russell tilt
   * @param limits how soon orders are to be made
   * @param country the business days of the account's country
   */
  public static Review of(
      int months,
      ReadingView acting,
      LocalDate asOf,
      boolean russellTargeted,
      boolean ordered,
      List<LaterTrade> later,
      List<TiltStep> schedule,
      ReviewLimits limits,
      TradingCalendar country) {
    LocalDate expiry = acting.tiltExpiry();
    LocalDate step = asOf.plusMonths(months);
    boolean ending = russellTargeted && expiry != null && expiry.isAfter(asOf);
    LocalDate next = country.openFrom(ending ? earlier(step, expiry) : step);
    for (LaterTrade part : later) {
      next = earlier(next, part.on());
    }
    ReadingOrigin given = acting.given();
    LocalDate until = given == null ? next : earlier(next, given.usedUntil());
    LocalDate by = ordered ? orderedBy(asOf, until, limits, country) : null;
    return new Review(months, next, until, by, expiry, schedule);
  }

  /**
   * The last day to make today's orders: so many business days on, but none after the advice has
   * lapsed; its last day itself where no business day is left.
   */
  private static LocalDate orderedBy(
      LocalDate asOf, LocalDate until, ReviewLimits limits, TradingCalendar country) {
    LocalDate by = earlier(country.after(asOf, limits.reviewAction()), until);
    LocalDate open = country.openBy(by);
    return open.isBefore(asOf) ? by : open;
  }

  private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
    return other != null && other.isBefore(one) ? other : one;
  }

  /**
   * Whether the closed days are known of every year in which an advice can name a day.
   *
   * @param funds the funds that the account may buy
   */
  public static boolean known(
      TradingCalendars calendars,
      AccountType account,
      Collection<Fund> funds,
      ReviewLimits limits,
      LocalDate asOf) {
    LocalDate last = asOf.plusMonths(Math.max(limits.reviewRussell(), limits.reviewOther()));
    return calendars.of(account).and(calendars.dealing(funds.stream())).knows(asOf, last);
  }
}
