package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.conclusion.OrderUndone;
import dev.smallcap.advisor.rulebook.fact.LegTarget;
import dev.smallcap.advisor.rulebook.fact.OrderSize;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.TradeSide;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Measures orders and legs, and asks the rules which of them are too small (rules 2 and 7).
 * Immutable.
 */
record Smallest(Account account, Weights weights, Dealing dealing, SettlementRules rules) {
  private static final String NO_PRICE = "";

  /** Why an order is not made, or null where it is. */
  @Nullable Finding refused(
      InstrumentLine line, TradeSide side, BigDecimal amount, @Nullable Lot lot) {
    return judged(line, side, amount, lot).first(OrderUndone.class);
  }

  /** The same of an order that pays for one that is made. */
  @Nullable Finding refusedToPay(
      InstrumentLine line, TradeSide side, BigDecimal amount, @Nullable Lot lot) {
    return rules.ask(size(line, side, amount, lot, true)).first(OrderUndone.class);
  }

  /**
   * What the rules say of an order.
   *
   * @param amount what it was to come to
   * @param lot the order, or null where it rounds to nothing
   */
  Answer judged(InstrumentLine line, TradeSide side, BigDecimal amount, @Nullable Lot lot) {
    return rules.ask(size(line, side, amount, lot, false));
  }

  private OrderSize size(
      InstrumentLine line, TradeSide side, BigDecimal amount, @Nullable Lot lot, boolean pays) {
    return new OrderSize(
        side,
        line.id(),
        lot == null ? Percent.ZERO : weights.fine(lot.value()),
        lot == null ? Percent.ZERO : weights.shownBelow(lot.value()),
        money(lot == null ? amount : lot.value()),
        account.minimumTrade().toString(),
        line.price() != null,
        line.price() == null ? NO_PRICE : money(line.price()),
        pays,
        lot == null,
        lot != null && lot.toNothing(),
        lot != null && lot.value().compareTo(minimum()) < 0,
        dealing.whole(),
        lot != null && lot.shares() == null && !dealing.percentages());
  }

  /**
   * A leg as the rules judge it.
   *
   * @param target what it is to come to
   * @param held what is held of it
   * @param line the fund that would be bought, or null
   * @param empty whether nothing is left of it
   * @param heir the leg that would get its part, or the core
   */
  LegTarget leg(
      PositionKind kind,
      BigDecimal target,
      BigDecimal held,
      @Nullable InstrumentLine line,
      boolean empty,
      PositionKind heir) {
    BigDecimal missing = target.subtract(held).max(BigDecimal.ZERO);
    return new LegTarget(
        kind,
        weights.fine(target),
        weights.shown(target),
        weights.shown(missing),
        line != null,
        missing.signum() == 0,
        empty,
        empty && held.signum() > 0,
        line != null && dealing.lessThanAShare(line, target),
        target.compareTo(minimum()) < 0,
        heir);
  }

  /** The account's smallest trade. */
  BigDecimal minimum() {
    return dealing.percentages() ? BigDecimal.ZERO : account.minimumTrade().getAmount();
  }

  private String money(BigDecimal value) {
    return Money.of(account.currency(), value, RoundingMode.HALF_EVEN).toString();
  }
}
