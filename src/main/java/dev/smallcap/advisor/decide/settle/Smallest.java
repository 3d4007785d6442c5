package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.terms.TradeSide;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Which orders are too small to be made (rules 2 and 7): below the account's minimum trade, below
 * the least order of the policy, or of no share at all. A sale that takes a fund to nothing is
 * always made. Immutable and thread-safe.
 */
record Smallest(Account account, Weights weights, Dealing dealing) {
  /** Why an order is not made, or null where it is. */
  @Nullable Note refused(
      InstrumentLine line, TradeSide side, BigDecimal amount, @Nullable Lot lot) {
    Note paying = refusedToPay(line, side, amount, lot);
    if (paying != null || lot == null || lot.toNothing()) {
      return paying;
    }
    return lot.value().compareTo(weights.orderLeast()) < 0
        ? note(
            "settle-order-least",
            line,
            side,
            Map.of(
                "weight", weights.shownBelow(lot.value()),
                "least", weights.limits().orderLeast()))
        : null;
  }

  /** The same of an order that pays for one that is made: the least order is no bar to it. */
  @Nullable Note refusedToPay(
      InstrumentLine line, TradeSide side, BigDecimal amount, @Nullable Lot lot) {
    if (lot == null) {
      return nothing(line, side, amount);
    }
    if (lot.toNothing() || lot.value().compareTo(minimum()) >= 0) {
      return null;
    }
    return note(
        "settle-minimum",
        line,
        side,
        Map.of("amount", money(lot.value()), "minimum", account.minimumTrade()));
  }

  private Note nothing(InstrumentLine line, TradeSide side, BigDecimal amount) {
    if (dealing.whole() && line.price() == null) {
      return note("settle-quote", line, side, Map.of());
    }
    return dealing.whole() && line.price() != null
        ? note(
            "settle-share",
            line,
            side,
            Map.of("amount", money(amount), "price", money(line.price())))
        : note("settle-nothing", line, side, Map.of());
  }

  /** Whether a leg of an amount is too small to be opened in a fund. */
  boolean leg(InstrumentLine line, BigDecimal amount) {
    return amount.compareTo(weights.legLeast()) < 0
        || dealing.lessThanAShare(line, amount)
        || amount.compareTo(minimum()) < 0;
  }

  /** The account's smallest trade. */
  BigDecimal minimum() {
    return dealing.percentages() ? BigDecimal.ZERO : account.minimumTrade().getAmount();
  }

  private static Note note(
      String id, InstrumentLine line, TradeSide side, Map<String, Object> more) {
    Map<String, Object> values = new TreeMap<>(more);
    values.put("side", side);
    values.put("fund", line.id());
    return Note.of(id, values);
  }

  private Money money(BigDecimal value) {
    return Money.of(account.currency(), value, java.math.RoundingMode.HALF_EVEN);
  }
}
