package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.terms.TradeSide;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Orders by percentages: exact, without shares. */
record PercentDealing() implements Dealing {
  @Override
  public @Nullable Lot all(InstrumentLine line) {
    return lot(TradeSide.SELL, line, line.held());
  }

  @Override
  public @Nullable Lot upTo(InstrumentLine line, BigDecimal amount) {
    return lot(TradeSide.SELL, line, amount.min(line.held()));
  }

  @Override
  public @Nullable Lot covering(InstrumentLine line, BigDecimal amount) {
    return upTo(line, amount);
  }

  @Override
  public @Nullable Lot buying(InstrumentLine line, BigDecimal amount) {
    return lot(TradeSide.BUY, line, amount);
  }

  @Override
  public boolean percentages() {
    return true;
  }

  private static @Nullable Lot lot(TradeSide side, InstrumentLine line, BigDecimal amount) {
    return amount.signum() <= 0 ? null : new Lot(side, line, amount, amount, amount, null);
  }
}
