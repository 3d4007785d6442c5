package dev.smallcap.advisor.settle;

import dev.smallcap.advisor.terms.Side;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Orders by percentages: exact, without shares. */
record PercentDealing() implements Dealing {
  @Override
  public @Nullable Lot all(Line line) {
    return lot(Side.SELL, line, line.held());
  }

  @Override
  public @Nullable Lot upTo(Line line, BigDecimal amount) {
    return lot(Side.SELL, line, amount.min(line.held()));
  }

  @Override
  public @Nullable Lot covering(Line line, BigDecimal amount) {
    return upTo(line, amount);
  }

  @Override
  public @Nullable Lot buying(Line line, BigDecimal amount) {
    return lot(Side.BUY, line, amount);
  }

  @Override
  public boolean percentages() {
    return true;
  }

  private static @Nullable Lot lot(Side side, Line line, BigDecimal amount) {
    return amount.signum() <= 0 ? null : new Lot(side, line, amount, amount, amount, null);
  }
}
