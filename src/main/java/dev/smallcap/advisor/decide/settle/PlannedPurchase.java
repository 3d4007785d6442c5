package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;

/**
 * What is to be bought of a leg. Immutable and thread-safe.
 *
 * @param line the fund
 * @param today for how much today
 * @param all for how much today and in later parts
 */
record PlannedPurchase(PositionKind leg, InstrumentLine line, BigDecimal today, BigDecimal all) {
  /** The same without what is bought today. */
  PlannedPurchase later() {
    return new PlannedPurchase(leg, line, BigDecimal.ZERO, all);
  }
}
