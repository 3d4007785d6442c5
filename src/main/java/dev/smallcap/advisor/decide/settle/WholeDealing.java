package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.terms.TradeSide;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Orders in whole shares (rule 7): amount, percent and shares of an order are those of the shares;
 * a fraction that is held is sold with the last whole share.
 */
record WholeDealing(CurrencyUnit currency) implements Dealing {
  @Override
  public @Nullable Lot all(InstrumentLine line) {
    BigDecimal value = ShareCount.money(line.held(), currency);
    return value.signum() == 0
        ? null
        : new Lot(TradeSide.SELL, line, line.held(), line.held(), value, quantity(line));
  }

  @Override
  public @Nullable Lot upTo(InstrumentLine line, BigDecimal amount) {
    return sale(line, amount, RoundingMode.DOWN);
  }

  @Override
  public @Nullable Lot covering(InstrumentLine line, BigDecimal amount) {
    return sale(line, amount, RoundingMode.UP);
  }

  private @Nullable Lot sale(InstrumentLine line, BigDecimal amount, RoundingMode rounding) {
    if (amount.compareTo(line.held()) >= 0) {
      return all(line);
    }
    BigDecimal shares = shares(line, amount, rounding);
    BigDecimal whole = line.quantity().setScale(0, RoundingMode.DOWN);
    if (shares.compareTo(whole) >= 0) {
      if (rounding == RoundingMode.UP || whole.compareTo(line.quantity()) == 0) {
        return all(line);
      }
      shares = whole.subtract(BigDecimal.ONE).max(BigDecimal.ZERO);
    }
    return lot(TradeSide.SELL, line, amount, shares);
  }

  @Override
  public @Nullable Lot buying(InstrumentLine line, BigDecimal amount) {
    return line.price() == null
        ? null
        : lot(TradeSide.BUY, line, amount, shares(line, amount, RoundingMode.DOWN));
  }

  @Override
  public boolean lessThanAShare(InstrumentLine line, BigDecimal amount) {
    return line.price() != null && shares(line, amount, RoundingMode.DOWN).signum() <= 0;
  }

  @Override
  public boolean whole() {
    return true;
  }

  private @Nullable Lot lot(
      TradeSide side, InstrumentLine line, BigDecimal amount, BigDecimal shares) {
    BigDecimal price = line.price();
    if (price == null || shares.signum() <= 0) {
      return null;
    }
    BigDecimal moved = shares.multiply(price);
    BigDecimal value = ShareCount.money(moved, currency);
    return value.signum() == 0
        ? null
        : new Lot(side, line, amount, moved, value, ShareCount.plain(shares));
  }

  private static BigDecimal shares(InstrumentLine line, BigDecimal amount, RoundingMode rounding) {
    BigDecimal price = line.price();
    return price == null ? BigDecimal.ZERO : ShareCount.exact(amount, price).setScale(0, rounding);
  }

  private static BigDecimal quantity(InstrumentLine line) {
    return ShareCount.plain(line.quantity());
  }
}
