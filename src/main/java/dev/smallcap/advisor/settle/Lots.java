package dev.smallcap.advisor.settle;

import dev.smallcap.advisor.measure.Portfolio;
import dev.smallcap.advisor.measure.Position;
import dev.smallcap.advisor.situation.Account;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Share counts: buys down, sales up to at most what is held. Immutable. */
record Lots(Portfolio portfolio, Account account, TradingLimits limits) {
  private static final int EXACT_DECIMALS = 12;

  @Nullable BigDecimal bought(String id, Money amount) {
    BigDecimal price = portfolio.prices().get(id);
    return price == null ? null : divide(amount, price, RoundingMode.DOWN);
  }

  @Nullable BigDecimal sold(String id, Money amount, boolean whole) {
    BigDecimal held =
        portfolio.positions().stream()
            .filter(position -> position.id().equals(id))
            .map(Position::quantity)
            .findFirst()
            .orElse(BigDecimal.ZERO);
    BigDecimal price = portfolio.prices().get(id);
    if (price == null) {
      return null;
    }
    return plain(whole ? held : divide(amount, price, RoundingMode.UP).min(held));
  }

  private BigDecimal divide(Money amount, BigDecimal price, RoundingMode rounding) {
    int decimals = account.fractionalShares() ? limits.shareDecimals() : 0;
    // a price converted by an inverse rate is not exact: 167.999999999999 shares are 168
    BigDecimal shares = amount.getAmount().divide(price, EXACT_DECIMALS, RoundingMode.HALF_EVEN);
    return plain(shares.setScale(decimals, rounding));
  }

  private static BigDecimal plain(BigDecimal shares) {
    BigDecimal stripped = shares.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
