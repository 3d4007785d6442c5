package dev.smallcap.advisor.decide.measure;

import dev.smallcap.advisor.rulebook.PartTable;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Code;
import dev.smallcap.advisor.situation.ExchangeRate;
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
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An account measured on a day: its positions in the account's currency, and the equity money Q: US
 * equity held plus investable cash. Immutable and thread-safe.
 *
 * @param positions what is held and what is owed, in order of id
 * @param prices what one of each instrument handed in is worth, by id, in the account's currency;
 *     none that is worth nothing
 * @param cash investable cash
 * @param equityMoney Q
 * @param total the account's value
 * @param priced the days of all prices handed in, by id
 * @param undated the pairs of the rates used that were handed in without a day
 * @param parts what each part counts to
 */
public record Portfolio(
    List<Position> positions,
    Map<String, BigDecimal> prices,
    BigDecimal cash,
    BigDecimal equityMoney,
    BigDecimal total,
    Map<String, Priced> priced,
    Set<String> undated,
    PartTable parts) {
  private static final int DECIMALS = 8;

  /** Copies the collections. */
  public Portfolio {
    positions = List.copyOf(positions);
    prices = Collections.unmodifiableMap(new TreeMap<>(prices));
    priced = Collections.unmodifiableMap(new TreeMap<>(priced));
    undated = Collections.unmodifiableSet(new TreeSet<>(undated));
  }

  /**
   * Measures an account.
   *
   * @throws InputException if an instrument is unknown and unclassified, stands twice, differs from
   *     what the fund list says of it, or a rate is missing; if a price or a rate is of a day after
   *     the as-of date
   */
  public static Portfolio measure(
      Account account, Holdings holdings, FundList funds, PartTable parts, LocalDate asOf) {
    Map<String, Position> positions = new TreeMap<>();
    Map<String, BigDecimal> prices = new TreeMap<>();
    Map<String, Priced> priced = new TreeMap<>();
    Map<String, String> codes = new HashMap<>();
    Rates rates = Rates.of(account, holdings, asOf);
    for (Holding holding : holdings.list()) {
      Position position =
          PositionClassifier.place(holding, account, holdings.rates(), funds, parts);
      String earlier = codes.put(position.id(), holding.code());
      if (earlier != null) {
        throw twice(position.id(), earlier, holding.code());
      }
      if (position.price().signum() > 0) {
        prices.put(position.id(), position.price());
      }
      if (position.quantity().signum() != 0) {
        positions.put(position.id(), position);
      }
      priced.put(position.id(), rates.priced(position, funds.calendars()));
    }
    BigDecimal cash = account.cash().getAmount();
    BigDecimal equityMoney = cash;
    BigDecimal total = cash;
    for (Position position : positions.values()) {
      total = total.add(position.value());
      if (parts.inEquityMoney(position.kind())) {
        equityMoney = equityMoney.add(position.value());
      }
    }
    return new Portfolio(
        new ArrayList<>(positions.values()),
        prices,
        cash,
        equityMoney,
        total,
        priced,
        rates.undated(),
        parts);
  }

  private static InputException twice(String id, String earlier, String code) {
    return new InputException(
        "The holding "
            + id
            + " stands twice: by its "
            + Code.manner(earlier)
            + " ("
            + earlier
            + ") and by its "
            + Code.manner(code)
            + " ("
            + code
            + ").",
        "add its quantities up into one row.");
  }

  /**
   * The oldest price or exchange rate that counts: those of US equity and money-market funds held,
   * of foreign money held, and of funds to be bought.
   *
   * @param bought the ids of funds to be bought
   * @return null where nothing of the kind is held or bought
   */
  public @Nullable Oldest oldest(Collection<String> bought, LocalDate asOf) {
    Set<String> toBuy = new TreeSet<>(bought);
    List<Priced> counting = new ArrayList<>();
    List<Priced> quoted = new ArrayList<>();
    for (Position position : positions) {
      Priced price = priced.get(position.id());
      boolean counts = toBuy.remove(position.id()) || parts.inEquityMoney(position.kind());
      if (counts && price != null) {
        counting.add(price);
        if (position.kind() != PositionKind.SWEEP) {
          quoted.add(price);
        }
      }
    }
    // after what is held: a fund priced on the same day changes nothing
    for (String id : toBuy) {
      Priced price = priced.get(id);
      if (price != null) {
        counting.add(price);
        quoted.add(price);
      }
    }
    return Oldest.of(quoted, counting, asOf);
  }

  /** The exchange rates used, each with its day, in order of their pairs. */
  public List<ExchangeRate> rates() {
    Map<String, ExchangeRate> used = new TreeMap<>();
    for (Priced price : priced.values()) {
      if (price.rate() != null) {
        used.put(price.rate().pair(), price.rate());
      }
    }
    return List.copyOf(used.values());
  }

  /** The sleeve, leveraged funds at value times leverage. */
  public BigDecimal sleeve() {
    return sum(true, parts::inSleeve);
  }

  /** The core, at value. */
  public BigDecimal core() {
    return sum(false, parts::inCore);
  }

  /** What is held of a part, at value. */
  public BigDecimal held(PositionKind kind) {
    return sum(false, kind::equals);
  }

  /** Whether anything of a part is held, be it worth nothing. */
  public boolean holds(PositionKind kind) {
    return positions.stream().anyMatch(position -> position.kind() == kind);
  }

  /** US equity held, cash left out. */
  public BigDecimal usEquity() {
    return equityMoney.subtract(cash).subtract(sum(false, parts::isMoney));
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
    return whole.signum() <= 0
        ? Percent.ZERO
        : Percent.of(amount.movePointRight(2).divide(whole, DECIMALS, RoundingMode.HALF_EVEN));
  }
}
