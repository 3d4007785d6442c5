package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.terms.Decision;
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
  Decision decision() {
    if (orders.none()) {
      return draft.withoutFund && draft.later.isEmpty() ? Decision.NO_ELIGIBLE_FUND : Decision.HOLD;
    }
    if (before.signum() > 0 && after.signum() == 0) {
      return Decision.EXIT;
    }
    BigDecimal change = after.subtract(before);
    boolean much = change.abs().compareTo(least) > 0;
    boolean buys = !orders.buys().isEmpty() || !draft.later.isEmpty();
    boolean sells = !orders.sales().isEmpty();
    if (change.signum() < 0 && (much || !buys)) {
      return Decision.REDUCE;
    }
    return change.signum() > 0 && (much || !sells) ? Decision.BUILD : Decision.ROTATE;
  }

  /** Whether the change is nearly the least that counts as one of size. */
  boolean close(BigDecimal step) {
    BigDecimal change = after.subtract(before).abs();
    return change.signum() > 0 && BandEdge.turns(List.of(BandEdge.of(change, least)), step);
  }
}
