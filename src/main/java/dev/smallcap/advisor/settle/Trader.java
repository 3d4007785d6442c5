package dev.smallcap.advisor.settle;

import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.measure.Portfolio;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Turns a plan into trades: money half-even to the currency's minor unit, shares down for buys and
 * up for sales, what is too small left undone. Core trades pay for the buys that are really made.
 * One trader, one plan.
 */
final class Trader {
  private static final Comparator<Line> ORDER =
      Comparator.comparing((Line line) -> line.kind == PositionKind.CORE)
          .thenComparing(line -> line.kind)
          .thenComparing(line -> line.id);

  private final Portfolio portfolio;
  private final Account account;
  private final Lots lots;
  private final List<Trade> sales = new ArrayList<>();
  private final List<Trade> buys = new ArrayList<>();
  private final List<Note> undone = new ArrayList<>();
  private Money sold;
  private Money bought;
  private Money fromCash;

  private Trader(Portfolio portfolio, Account account, TradingLimits limits) {
    this.portfolio = portfolio;
    this.account = account;
    this.lots = new Lots(portfolio, account, limits);
    this.sold = Money.zero(account.currency());
    this.bought = sold;
    this.fromCash = sold;
  }

  /** The trades of a plan, sales first, and what was left undone. */
  static Trades trade(
      Plan plan,
      Portfolio portfolio,
      Account account,
      TradingLimits limits,
      boolean percentagesOnly) {
    Trader trader = new Trader(portfolio, account, limits);
    List<Line> lines = plan.book().all().stream().sorted(ORDER).toList();
    if (percentagesOnly) {
      lines.forEach(trader::percentages);
    } else {
      trader.amounts(lines, plan.book().largest(PositionKind.CORE));
    }
    List<Trade> trades = new ArrayList<>(trader.sales);
    trades.addAll(trader.buys);
    return new Trades(trades, trader.undone);
  }

  private void percentages(Line line) {
    if (line.change().signum() != 0) {
      Side side = line.change().signum() < 0 ? Side.SELL : Side.BUY;
      (side == Side.SELL ? sales : buys).add(make(side, line, line.change().abs(), null, null));
    }
  }

  private void amounts(List<Line> lines, List<Line> cores) {
    Money undoneSales = Money.zero(account.currency());
    for (Line line : lines) {
      if (line.kind != PositionKind.CORE
          && line.change().signum() < 0
          && !sell(line, line.change().negate())) {
        undoneSales = undoneSales.plus(money(line.change().negate()));
      }
    }
    Money planned = Money.zero(account.currency());
    Money wanted = planned;
    List<Line> wishes = new ArrayList<>();
    for (Line line : lines) {
      if (line.kind != PositionKind.CORE && line.change().signum() > 0) {
        Money amount = money(line.change());
        planned = planned.plus(amount);
        if (worthwhile(Side.BUY, line, amount)) {
          wanted = wanted.plus(amount);
          wishes.add(line);
        }
      }
    }
    // what an undone sale would have paid for is not paid for by cash or core: the sleeve would
    // grow
    Money own = planned.minus(sold).minus(undoneSales);
    Money need = smaller(wanted.minus(sold), own);
    if (need.isPositive()) {
      fromCash = smaller(need, account.cash());
      sellCores(cores, need.minus(fromCash));
    }
    for (Line line : wishes) {
      buyAffordable(line, money(line.change()));
    }
    lines.stream().filter(line -> line.kind == PositionKind.CORE).forEach(this::buyCore);
  }

  /** What sales of the sleeve leave over goes to the core, as planned. */
  private void buyCore(Line line) {
    if (line.change().signum() > 0) {
      Money amount = smaller(money(line.change()), sold.minus(bought));
      if (amount.isPositive() && worthwhile(Side.BUY, line, amount)) {
        buy(line, amount);
      }
    }
  }

  /** Sells the core lines that the plan sells; the last takes what rounding leaves. */
  private void sellCores(List<Line> cores, Money need) {
    List<Line> planned = cores.stream().filter(line -> line.change().signum() < 0).toList();
    Money left = need;
    for (int i = 0; i < planned.size(); i++) {
      Line line = planned.get(i);
      Money most =
          i < planned.size() - 1
              ? money(line.change().negate())
              : Money.of(account.currency(), line.before, RoundingMode.DOWN);
      Money amount = smaller(left, most);
      if (amount.isPositive() && sell(line, amount.getAmount())) {
        left = left.minus(amount);
      }
    }
  }

  private boolean sell(Line line, BigDecimal value) {
    Money amount = money(value);
    if (!worthwhile(Side.SELL, line, amount)) {
      return false;
    }
    boolean whole = line.after.signum() == 0 && value.compareTo(line.before) == 0;
    sales.add(make(Side.SELL, line, value, amount, lots.sold(line.id, amount, whole)));
    sold = sold.plus(amount);
    return true;
  }

  private void buyAffordable(Line line, Money amount) {
    Money affordable = smaller(amount, sold.plus(fromCash).minus(bought));
    if (affordable.isEqual(amount)) {
      buy(line, amount);
      return;
    }
    note("settle-short", Side.BUY, line, Map.of("amount", affordable));
    if (affordable.isPositive() && worthwhile(Side.BUY, line, affordable)) {
      buy(line, affordable);
    }
  }

  private void buy(Line line, Money amount) {
    BigDecimal value = amount.isEqual(money(line.change())) ? line.change() : amount.getAmount();
    buys.add(make(Side.BUY, line, value, amount, lots.bought(line.id, amount)));
    bought = bought.plus(amount);
  }

  private static Money smaller(Money a, Money b) {
    return a.isLessThan(b) ? a : b;
  }

  private boolean worthwhile(Side side, Line line, Money amount) {
    if (amount.isLessThan(account.minimumTrade()) || amount.isZero()) {
      note(
          "settle-minimum",
          side,
          line,
          Map.of("amount", amount, "minimum", account.minimumTrade()));
      return false;
    }
    BigDecimal price = portfolio.prices().get(line.id);
    if (price == null) {
      note("settle-price", side, line, Map.of());
    } else if (!account.fractionalShares() && amount.getAmount().compareTo(price) < 0) {
      note("settle-share", side, line, Map.of("amount", amount, "price", money(price)));
      return false;
    }
    return true;
  }

  private void note(String id, Side side, Line line, Map<String, Object> more) {
    Map<String, Object> values = new TreeMap<>(more);
    values.put("side", side);
    values.put("fund", line.id);
    undone.add(Note.of(id, values));
  }

  private Trade make(
      Side side, Line line, BigDecimal value, @Nullable Money amount, @Nullable BigDecimal shares) {
    return new Trade(
        side, line.id, portfolio.ofEquityMoney(value), portfolio.ofAccount(value), amount, shares);
  }

  private Money money(BigDecimal value) {
    return Money.of(account.currency(), value, RoundingMode.HALF_EVEN);
  }

  /** Trades, and what was left undone. */
  record Trades(List<Trade> trades, List<Note> undone) {}
}
