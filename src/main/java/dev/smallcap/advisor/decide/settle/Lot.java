package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.terms.TradeSide;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One order. Immutable and thread-safe.
 *
 * @param planned what it was to come to, exactly
 * @param moved what it comes to: the value of whole shares, or what was planned where fractions are
 *     dealt in
 * @param value what is paid: rounded to the currency's minor unit, exact by percentages
 * @param shares how many shares, or null where they are left open
 */
record Lot(
    TradeSide side,
    InstrumentLine line,
    BigDecimal planned,
    BigDecimal moved,
    BigDecimal value,
    @Nullable BigDecimal shares) {
  /** Whether it takes a fund to nothing. */
  boolean toNothing() {
    return side == TradeSide.SELL && planned.compareTo(line.held()) == 0;
  }

  /** What the fund is worth after it, as planned. */
  BigDecimal target() {
    return side == TradeSide.SELL ? line.held().subtract(planned) : line.held().add(planned);
  }

  /** What the fund is worth after it. */
  BigDecimal after() {
    if (toNothing()) {
      return BigDecimal.ZERO;
    }
    return side == TradeSide.SELL ? line.held().subtract(value) : line.held().add(value);
  }

  /** The same order, planned as it comes out. */
  Lot asMoved() {
    return planned(moved);
  }

  /** The same order, planned to come to another value. */
  Lot planned(BigDecimal plan) {
    return new Lot(side, line, plan, moved, value, shares);
  }

  static BigDecimal moved(List<Lot> lots) {
    return lots.stream().map(Lot::moved).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static BigDecimal value(List<Lot> lots) {
    return lots.stream().map(Lot::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What they count for in the sleeve, leveraged funds at value times leverage. */
  static BigDecimal exposure(List<Lot> lots) {
    return lots.stream()
        .map(lot -> lot.line().exposure(lot.moved))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
