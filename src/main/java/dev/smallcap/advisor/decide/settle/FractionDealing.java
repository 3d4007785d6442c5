package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.terms.TradeSide;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Orders in fractions of a share (rule 7): money half-even to the minor unit, shares down, the
 * money that of the shares; no order whose shares round to nothing.
 */
record FractionDealing(CurrencyUnit currency, int decimals) implements Dealing {
  @Override
  public @Nullable Lot all(InstrumentLine line) {
    BigDecimal value = ShareCount.money(line.held(), currency);
    return value.signum() == 0
        ? null
        : new Lot(
            TradeSide.SELL,
            line,
            line.held(),
            line.held(),
            value,
            ShareCount.plain(line.quantity()));
  }

  @Override
  public @Nullable Lot upTo(InstrumentLine line, BigDecimal amount) {
    return amount.compareTo(line.held()) >= 0 ? all(line) : lot(TradeSide.SELL, line, amount);
  }

  @Override
  public @Nullable Lot covering(InstrumentLine line, BigDecimal amount) {
    return upTo(line, amount);
  }

  @Override
  public @Nullable Lot buying(InstrumentLine line, BigDecimal amount) {
    return lot(TradeSide.BUY, line, amount);
  }

  private @Nullable Lot lot(TradeSide side, InstrumentLine line, BigDecimal amount) {
    BigDecimal money = ShareCount.money(amount, currency);
    if (money.signum() <= 0) {
      return null;
    }
    if (line.price() == null) {
      return new Lot(side, line, amount, amount, money, null);
    }
    BigDecimal shares = ShareCount.exact(money, line.price()).setScale(decimals, RoundingMode.DOWN);
    BigDecimal value = ShareCount.money(shares.multiply(line.price()), currency);
    return shares.signum() == 0 || value.signum() == 0
        ? null
        : new Lot(side, line, amount, amount, value, ShareCount.plain(shares));
  }
}
