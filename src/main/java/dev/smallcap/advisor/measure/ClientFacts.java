package dev.smallcap.advisor.measure;

import dev.smallcap.advisor.facts.Ages;
import dev.smallcap.advisor.facts.Exposure;
import dev.smallcap.advisor.facts.Wish;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.terms.FundIndex;
import dev.smallcap.advisor.terms.Motive;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Measures what a client's rules read. Stateless and thread-safe. */
public final class ClientFacts {
  private ClientFacts() {}

  /** What the account holds, against Q. */
  public static Exposure exposure(Account account, Portfolio portfolio) {
    return new Exposure(
        portfolio.usEquity().signum() > 0,
        portfolio.sleeve().signum() > 0,
        portfolio.held(PositionKind.INVERSE).signum() > 0,
        portfolio.positions().stream()
            .anyMatch(
                position ->
                    position.fund() != null
                        && position.fund().index() == FundIndex.US_TOTAL_MARKET),
        account.marginLoan().isPositive(),
        portfolio.ofEquityMoney(portfolio.sleeve()),
        portfolio.ofEquityMoney(portfolio.held(PositionKind.CORE)));
  }

  /** How far the dates of a situation lie from the as-of date. */
  public static Ages ages(Client client, Portfolio portfolio, LocalDate asOf) {
    LocalDate needed = client.moneyNeededOn();
    boolean ends = needed != null && needed.isBefore(asOf.plusMonths(client.horizonMonths()));
    int before = monthsBefore(needed, asOf);
    return new Ages(
        ChronoUnit.DAYS.between(client.profiledOn(), asOf),
        portfolio.oldestPrice() == null ? 0 : BusinessDays.between(portfolio.oldestPrice(), asOf),
        needed != null,
        monthsTo(needed, asOf),
        before,
        ends ? Math.min(before, client.horizonMonths()) : client.horizonMonths(),
        ends);
  }

  /** What the client asks for. */
  public static Wish wish(Client client) {
    return new Wish(
        Percent.HUNDRED.equals(client.requestedSleeve()) && client.motive() == Motive.RECENT_SURGE);
  }

  /** Whole months until a day, a begun month counted; 0 when it has come or is not known. */
  private static int monthsTo(@Nullable LocalDate needed, LocalDate asOf) {
    int months = monthsBefore(needed, asOf);
    return needed != null && asOf.plusMonths(months).isBefore(needed) ? months + 1 : months;
  }

  /** Whole months before a day; 0 when it has come or is not known. */
  private static int monthsBefore(@Nullable LocalDate needed, LocalDate asOf) {
    return needed == null || !needed.isAfter(asOf)
        ? 0
        : (int) ChronoUnit.MONTHS.between(asOf, needed);
  }
}
