package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One instrument of the account, or a fund that may be bought. Immutable and thread-safe.
 *
 * @param price the price of one in the account's currency, or null where there is none
 * @param held its value now, in the account's currency
 */
record InstrumentLine(
    String id,
    PositionKind kind,
    @Nullable Fund fund,
    BigDecimal quantity,
    @Nullable BigDecimal price,
    BigDecimal held,
    BigDecimal leverage) {
  /** What tells it from all others: a fund that is bought may be owed beside. */
  String key() {
    return kind == PositionKind.SHORT ? id + " " + kind : id;
  }

  /** What a value of it counts for in the sleeve: leveraged funds at value times leverage. */
  BigDecimal exposure(BigDecimal value) {
    return kind == PositionKind.LEVERAGED ? value.multiply(leverage) : value;
  }
}
