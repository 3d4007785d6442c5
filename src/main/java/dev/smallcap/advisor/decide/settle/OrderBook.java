package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.advice.Funding;
import dev.smallcap.advisor.advice.LaterTrade;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.rulebook.PartTable;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.TradeSide;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Writes orders as an advice tells them. Stateless and thread-safe. */
final class OrderBook {
  /** Sales first; within them the sleeve, then money-market funds, then the core. */
  private static Comparator<Lot> order(PartTable parts) {
    return Comparator.comparing((Lot lot) -> lot.side() == TradeSide.BUY)
        .thenComparing(lot -> !parts.inSleeve(lot.line().kind()))
        .thenComparing(lot -> lot.line().kind() != PositionKind.CASH_FUND)
        .thenComparing(lot -> lot.line().kind())
        .thenComparing(lot -> lot.line().id());
  }

  private OrderBook() {}

  static List<Trade> trades(PlanContext desk, Orders orders) {
    return orders.all().stream()
        .sorted(order(desk.portfolio.parts()))
        .map(lot -> trade(desk, lot))
        .toList();
  }

  private static Trade trade(PlanContext desk, Lot lot) {
    return new Trade(
        lot.side(),
        lot.line().id(),
        desk.portfolio.ofEquityMoney(lot.value()),
        desk.portfolio.ofAccount(lot.value()),
        desk.money(lot.value()),
        lot.shares());
  }

  static List<LaterTrade> later(PlanContext desk, Draft draft) {
    return draft.later.stream()
        .sorted(Comparator.comparing(Instalments.Part::on))
        .map(
            part ->
                new LaterTrade(
                    part.on(), part.line().id(), desk.portfolio.ofEquityMoney(part.amount())))
        .toList();
  }

  /** Where the money comes from and goes to; money-market funds count as cash. */
  static Funding funding(PlanContext desk, Orders orders, ProjectedHoldings after) {
    if (orders.none()) {
      return Funding.NONE;
    }
    BigDecimal cash = orders.money().subtract(Lot.value(orders.fromCash()));
    Lot core = orders.toCore();
    return new Funding(
        percent(desk, Lot.value(orders.sales())),
        percent(desk, cash.negate().max(BigDecimal.ZERO)),
        percent(desk, Lot.value(orders.fromCore())),
        core == null ? Percent.ZERO : percent(desk, core.value()),
        percent(desk, cash.max(BigDecimal.ZERO)),
        desk.money(after.money()));
  }

  private static Percent percent(PlanContext desk, BigDecimal value) {
    return desk.portfolio.ofEquityMoney(value);
  }
}
