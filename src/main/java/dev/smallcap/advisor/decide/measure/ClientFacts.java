package dev.smallcap.advisor.decide.measure;

import dev.smallcap.advisor.rulebook.fact.Ages;
import dev.smallcap.advisor.rulebook.fact.Exposure;
import dev.smallcap.advisor.rulebook.fact.Wish;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.terms.FundIndex;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Measures what a client's rules read. Stateless and thread-safe. */
public final class ClientFacts {
  private static final int SHOWN_DECIMALS = 2;

  private ClientFacts() {}

  /**
   * All of them, the client too.
   *
   * @param oldest the oldest price or exchange rate that counts, or null
   * @param known whether the closed days are known of every year in which a day can be named
   */
  public static List<Object> of(
      Client client,
      Account account,
      Portfolio portfolio,
      @Nullable Oldest oldest,
      LocalDate asOf,
      boolean known) {
    return List.of(
        client,
        exposure(account, portfolio),
        ages(client, portfolio, oldest, asOf, known),
        new Wish(client.allInForSurge()));
  }

  /** What the account holds, against Q. */
  public static Exposure exposure(Account account, Portfolio portfolio) {
    return new Exposure(
        portfolio.usEquity().signum() > 0,
        portfolio.sleeve().signum() > 0,
        portfolio.holds(PositionKind.INVERSE),
        portfolio.holds(PositionKind.SHORT),
        portfolio.holds(PositionKind.LEVERAGED_CORE),
        ids(portfolio, PositionKind.LEVERAGED_CORE),
        portfolio.positions().stream()
            .anyMatch(
                position ->
                    position.fund() != null
                        && position.fund().index() == FundIndex.US_TOTAL_MARKET),
        account.marginLoan().isPositive(),
        portfolio.ofEquityMoney(portfolio.sleeve()),
        core(portfolio));
  }

  /** Downwards, so that what is less than a limit is not told as the limit. */
  private static Percent core(Portfolio portfolio) {
    Percent core = portfolio.ofEquityMoney(portfolio.core());
    return Percent.of(core.value().setScale(SHOWN_DECIMALS, RoundingMode.DOWN));
  }

  private static String ids(Portfolio portfolio, PositionKind kind) {
    return portfolio.positions().stream()
        .filter(position -> position.kind() == kind)
        .map(Position::id)
        .collect(Collectors.joining(", "));
  }

  /**
   * How far the dates of a situation lie from the as-of date.
   *
   * @param oldest the oldest price or exchange rate that counts, or null
   * @param known whether the closed days are known of every year in which a day can be named
   */
  public static Ages ages(
      Client client, Portfolio portfolio, @Nullable Oldest oldest, LocalDate asOf, boolean known) {
    LocalDate needed = client.moneyNeededOn();
    boolean ends = needed != null && needed.isBefore(asOf.plusMonths(client.horizonMonths()));
    int before = monthsBefore(needed, asOf);
    return new Ages(
        ChronoUnit.DAYS.between(client.profiledOn(), asOf),
        oldest == null ? 0 : oldest.businessDays(),
        oldest == null ? "" : oldest.name(),
        !portfolio.undated().isEmpty(),
        String.join(", ", portfolio.undated()),
        needed != null,
        monthsTo(needed, asOf),
        before,
        ends ? Math.min(before, client.horizonMonths()) : client.horizonMonths(),
        ends,
        known && (oldest == null || oldest.calendarKnown()));
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
