package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.rulebook.fact.TradeRounding;
import dev.smallcap.advisor.situation.Account;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How amounts become orders (rule 7): in whole shares, in fractions, or by percentages where prices
 * are too old. A null is an order of nothing. Implementations are immutable and thread-safe.
 */
interface Dealing {
  /** The way of an account. */
  static Dealing of(Account account, TradeRounding rounding, boolean percentagesOnly) {
    if (percentagesOnly) {
      return new PercentDealing();
    }
    return account.fractionalShares()
        ? new FractionDealing(account.currency(), rounding.sharesDecimals())
        : new WholeDealing(account.currency());
  }

  /** Sells all that is held. */
  @Nullable Lot all(InstrumentLine line);

  /** Sells no more than an amount. */
  @Nullable Lot upTo(InstrumentLine line, BigDecimal amount);

  /** Sells no less than an amount, the fewest shares, at most all that is held. */
  @Nullable Lot covering(InstrumentLine line, BigDecimal amount);

  /** Buys for no more than an amount. */
  @Nullable Lot buying(InstrumentLine line, BigDecimal amount);

  /** Whether shares are whole and an amount is less than one of them. */
  default boolean lessThanAShare(InstrumentLine line, BigDecimal amount) {
    return false;
  }

  /** Whether shares are whole. */
  default boolean whole() {
    return false;
  }

  /** Whether orders are in percent, so that no amount of money can be held against them. */
  default boolean percentages() {
    return false;
  }
}
