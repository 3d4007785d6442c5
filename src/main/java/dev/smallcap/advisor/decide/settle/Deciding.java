package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.rulebook.fact.OrdersMade;
import dev.smallcap.advisor.terms.SleeveChange;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the orders of a day, all parts together, are called. Immutable and thread-safe.
 *
 * @param before the sleeve now
 * @param after the sleeve after all orders and later parts
 * @param least the least change that is one of size
 */
record Deciding(Draft draft, Orders orders, BigDecimal before, BigDecimal after, BigDecimal least) {
  /** The orders as the rules judge them. */
  OrdersMade fact(Weights weights) {
    BigDecimal change = after.subtract(before);
    return new OrdersMade(
        orders.none(),
        draft.due,
        !draft.later.isEmpty(),
        draft.withoutFund,
        before.signum() > 0 && after.signum() == 0,
        change.signum() < 0
            ? SleeveChange.SMALLER
            : change.signum() > 0 ? SleeveChange.LARGER : SleeveChange.SAME,
        weights.fine(change.abs()),
        !orders.buys().isEmpty() || !draft.later.isEmpty(),
        !orders.sales().isEmpty());
  }

  /** Whether the change is nearly the least that counts as one of size. */
  boolean close(BigDecimal step) {
    BigDecimal change = after.subtract(before).abs();
    return change.signum() > 0 && BandEdge.turns(List.of(BandEdge.of(change, least)), step);
  }
}
