package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the account holds after orders, line by line: as they come out, or as they were planned with
 * all later parts. Not thread-safe.
 */
final class ProjectedHoldings {
  private final PlanContext desk;
  private final Map<String, InstrumentLine> lines = new LinkedHashMap<>();
  private final Map<String, BigDecimal> values = new LinkedHashMap<>();
  private BigDecimal cash;

  private ProjectedHoldings(PlanContext desk) {
    this.desk = desk;
    this.cash = desk.book.cash();
    desk.book.lines().forEach(line -> set(line, line.held()));
  }

  private void set(InstrumentLine line, BigDecimal value) {
    lines.put(line.key(), line);
    values.put(line.key(), value);
  }

  /** What is held now. */
  static ProjectedHoldings now(PlanContext desk) {
    return new ProjectedHoldings(desk);
  }

  /** What is held after the orders. */
  static ProjectedHoldings after(PlanContext desk, Orders orders) {
    ProjectedHoldings after = new ProjectedHoldings(desk);
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
  static ProjectedHoldings planned(PlanContext desk, Draft draft, Orders orders) {
    ProjectedHoldings planned = new ProjectedHoldings(desk);
    BigDecimal need = BigDecimal.ZERO;
    for (Lot lot : orders.sales()) {
      planned.set(lot.line(), lot.target());
      need = need.subtract(lot.planned());
    }
    for (PlannedPurchase wish : draft.wishes) {
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
      InstrumentLine core = orders.toCore().line();
      planned.set(core, core.held().subtract(need));
    }
    return planned;
  }

  private static boolean made(PlannedPurchase wish, Draft draft, Orders orders) {
    String id = wish.line().id();
    return orders.buys().stream().anyMatch(lot -> lot.line().id().equals(id))
        || draft.later.stream().anyMatch(part -> part.line().id().equals(id));
  }

  private void pay(BigDecimal need) {
    BigDecimal money = need.min(cash);
    cash = cash.subtract(money);
    List<PositionKind> kinds = new ArrayList<>(List.of(PositionKind.SWEEP));
    kinds.addAll(desk.payOrder);
    spend(need.subtract(money), kinds);
  }

  private void spend(BigDecimal need, List<PositionKind> kinds) {
    BigDecimal left = need;
    for (PositionKind kind : kinds) {
      for (InstrumentLine line : desk.book.largest(kind)) {
        BigDecimal amount = left.min(value(line));
        set(line, value(line).subtract(amount));
        left = left.subtract(amount);
      }
    }
  }

  Iterable<InstrumentLine> lines() {
    return lines.values();
  }

  BigDecimal value(InstrumentLine line) {
    return values.getOrDefault(line.key(), BigDecimal.ZERO);
  }

  BigDecimal cash() {
    return cash;
  }

  /** The cash, and what the account sweeps its money into. */
  BigDecimal money() {
    return lines.values().stream()
        .filter(line -> line.kind() == PositionKind.SWEEP)
        .map(this::value)
        .reduce(cash, BigDecimal::add);
  }

  /** The sleeve, leveraged funds at value times leverage. */
  BigDecimal sleeve() {
    return lines.values().stream()
        .filter(line -> desk.portfolio.parts().inSleeve(line.kind()))
        .map(line -> line.exposure(value(line)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
