package dev.smallcap.advisor.settle;

import dev.smallcap.advisor.measure.Portfolio;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the account holds after orders, line by line: as they come out, or as they were planned with
 * all later parts. Not thread-safe.
 */
final class Balance {
  private final Desk desk;
  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final Map<String, BigDecimal> values = new LinkedHashMap<>();
  private BigDecimal cash;

  private Balance(Desk desk) {
    this.desk = desk;
    this.cash = desk.book.cash();
    desk.book.lines().forEach(line -> set(line, line.held()));
  }

  private void set(Line line, BigDecimal value) {
    lines.put(line.key(), line);
    values.put(line.key(), value);
  }

  /** What is held now. */
  static Balance now(Desk desk) {
    return new Balance(desk);
  }

  /** What is held after the orders. */
  static Balance after(Desk desk, Orders orders) {
    Balance after = new Balance(desk);
    orders.all().forEach(lot -> after.set(lot.line(), lot.after()));
    after.cash = after.cash.add(orders.money());
    if (after.cash.signum() < 0) {
      BigDecimal need = after.cash.negate();
      after.cash = BigDecimal.ZERO;
      after.spend(need, List.of(PositionKind.SWEEP));
    }
    return after;
  }

  /**
   * What was planned with all later parts: funds without an order keep their weight, core or cash
   * takes the remainder.
   */
  static Balance planned(Desk desk, Draft draft, Orders orders) {
    Balance planned = new Balance(desk);
    BigDecimal need = BigDecimal.ZERO;
    for (Lot lot : orders.sales()) {
      planned.set(lot.line(), lot.target());
      need = need.subtract(lot.planned());
    }
    for (Wish wish : draft.wishes) {
      if (made(wish, draft, orders)) {
        planned.set(wish.line(), wish.line().held().add(wish.all()));
        need = need.add(wish.all());
      }
    }
    if (need.signum() > 0) {
      planned.pay(need);
    } else if (orders.toCore() == null) {
      planned.cash = planned.cash.subtract(need);
    } else {
      Line core = orders.toCore().line();
      planned.set(core, core.held().subtract(need));
    }
    return planned;
  }

  private static boolean made(Wish wish, Draft draft, Orders orders) {
    String id = wish.line().id();
    return orders.buys().stream().anyMatch(lot -> lot.line().id().equals(id))
        || draft.later.stream().anyMatch(part -> part.line().id().equals(id));
  }

  private void pay(BigDecimal need) {
    BigDecimal money = need.min(cash);
    cash = cash.subtract(money);
    spend(
        need.subtract(money),
        List.of(
            PositionKind.SWEEP,
            PositionKind.CASH_FUND,
            PositionKind.LEVERAGED_CORE,
            PositionKind.CORE));
  }

  private void spend(BigDecimal need, List<PositionKind> kinds) {
    BigDecimal left = need;
    for (PositionKind kind : kinds) {
      for (Line line : desk.book.largest(kind)) {
        BigDecimal amount = left.min(value(line));
        set(line, value(line).subtract(amount));
        left = left.subtract(amount);
      }
    }
  }

  Iterable<Line> lines() {
    return lines.values();
  }

  BigDecimal value(Line line) {
    return values.getOrDefault(line.key(), BigDecimal.ZERO);
  }

  BigDecimal cash() {
    return cash;
  }

  /** The cash, and what the account sweeps its money into. */
  BigDecimal money() {
    BigDecimal sum = cash;
    for (Line line : lines.values()) {
      if (line.kind() == PositionKind.SWEEP) {
        sum = sum.add(value(line));
      }
    }
    return sum;
  }

  /** The sleeve, leveraged funds at value times leverage. */
  BigDecimal sleeve() {
    BigDecimal sum = BigDecimal.ZERO;
    for (Line line : lines.values()) {
      if (Portfolio.inSleeve(line.kind())) {
        sum = sum.add(line.exposure(value(line)));
      }
    }
    return sum;
  }
}
