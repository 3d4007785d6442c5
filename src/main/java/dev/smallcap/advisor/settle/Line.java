package dev.smallcap.advisor.settle;

import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One instrument while a plan is made: its value before and, so far, after. Not thread-safe. */
final class Line {
  final String id;
  final PositionKind kind;
  final @Nullable Fund fund;
  final BigDecimal before;
  final BigDecimal leverage;
  BigDecimal after;

  Line(String id, PositionKind kind, @Nullable Fund fund, BigDecimal before, BigDecimal leverage) {
    this.id = id;
    this.kind = kind;
    this.fund = fund;
    this.before = before;
    this.leverage = leverage;
    this.after = before;
  }

  BigDecimal change() {
    return after.subtract(before);
  }
}
