package dev.smallcap.advisor.measure;

import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An account measured on a day: its positions in the account's currency, and the equity money Q: US
 * equity held plus investable cash. Immutable and thread-safe.
 *
 * @param positions what is held, in order of id
 * @param prices the price of one of each instrument handed in, by id, in the account's currency
 * @param cash investable cash
 * @param equityMoney Q
 * @param total the account's value
 * @param oldestPrice the day of the oldest price, or null without holdings
 */
public record Portfolio(
    List<Position> positions,
    Map<String, BigDecimal> prices,
    BigDecimal cash,
    BigDecimal equityMoney,
    BigDecimal total,
    @Nullable LocalDate oldestPrice) {
  private static final int DECIMALS = 8;
  private static final Set<PositionKind> OUTSIDE =
      EnumSet.of(PositionKind.KEPT, PositionKind.INVERSE);
  private static final Set<PositionKind> SLEEVE =
      EnumSet.of(
          PositionKind.RUSSELL_2000,
          PositionKind.SP_SMALLCAP_600,
          PositionKind.SP_MIDCAP_400,
          PositionKind.OTHER_SMALL_MID,
          PositionKind.LEVERAGED);
  private static final Set<PositionKind> MONEY =
      EnumSet.of(PositionKind.CASH, PositionKind.SWEEP, PositionKind.CASH_FUND);

  /** Copies the collections. */
  public Portfolio {
    positions = List.copyOf(positions);
    prices = Collections.unmodifiableMap(new TreeMap<>(prices));
  }

  /**
   * Measures an account.
   *
   * @throws InputException if an instrument is unknown and unclassified, stands twice, is priced in
   *     another currency than its fund's or after the as-of date, or a rate is missing
   */
  public static Portfolio measure(
      Account account, Holdings holdings, FundList funds, LocalDate asOf) {
    Map<String, Position> positions = new TreeMap<>();
    Map<String, BigDecimal> prices = new TreeMap<>();
    LocalDate oldest = null;
    for (Holding holding : holdings.list()) {
      if (holding.priceDate().isAfter(asOf)) {
        throw new InputException(
            "The price date of "
                + holding.code()
                + " ("
                + holding.priceDate()
                + ") is after the as-of date "
                + asOf
                + ".",
            "correct one of the two dates.");
      }
      Position position = Placement.place(holding, account, holdings.rates(), funds);
      if (prices.put(position.id(), position.price()) != null) {
        throw new InputException(
            "The holding (" + position.id() + ") stands twice, by symbol and by ISIN.",
            "add its quantities up into one row.");
      }
      if (position.quantity().signum() > 0) {
        positions.put(position.id(), position);
      }
      oldest =
          oldest == null || holding.priceDate().isBefore(oldest) ? holding.priceDate() : oldest;
    }
    BigDecimal cash = account.cash().getAmount();
    BigDecimal equityMoney = cash;
    BigDecimal total = cash;
    for (Position position : positions.values()) {
      total = total.add(position.value());
      if (!OUTSIDE.contains(position.kind())) {
        equityMoney = equityMoney.add(position.value());
      }
    }
    return new Portfolio(
        new ArrayList<>(positions.values()), prices, cash, equityMoney, total, oldest);
  }

  /** Whether a part counts to the sleeve: legs, other small and mid caps, leveraged funds. */
  public static boolean inSleeve(PositionKind kind) {
    return SLEEVE.contains(kind);
  }

  /** Whether a part is what the sleeve is carved from. */
  public static boolean inCore(PositionKind kind) {
    return kind == PositionKind.CORE || kind == PositionKind.LEVERAGED_CORE;
  }

  /** The sleeve, leveraged funds at value times leverage. */
  public BigDecimal sleeve() {
    return sum(true, Portfolio::inSleeve);
  }

  /** What is held of a part, at value. */
  public BigDecimal held(PositionKind kind) {
    return sum(false, kind::equals);
  }

  /** US equity held, cash left out. */
  public BigDecimal usEquity() {
    return equityMoney.subtract(cash).subtract(sum(false, MONEY::contains));
  }

  private BigDecimal sum(boolean exposed, Predicate<PositionKind> which) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Position position : positions) {
      if (which.test(position.kind())) {
        sum = sum.add(exposed ? position.exposure() : position.value());
      }
    }
    return sum;
  }

  /** An amount as a percentage of Q, to eight decimals; nothing where Q is nothing. */
  public Percent ofEquityMoney(BigDecimal amount) {
    return share(amount, equityMoney);
  }

  /**
   * An amount as a percentage of the account's value, to eight decimals; nothing where that is
   * nothing.
   */
  public Percent ofAccount(BigDecimal amount) {
    return share(amount, total);
  }

  private static Percent share(BigDecimal amount, BigDecimal whole) {
    return whole.signum() == 0
        ? Percent.ZERO
        : Percent.of(amount.movePointRight(2).divide(whole, DECIMALS, RoundingMode.HALF_EVEN));
  }
}
