package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.terms.Exact;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.TradeSide;
import java.math.BigDecimal;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A trade of today. Immutable and thread-safe.
 *
 * @param side which way
 * @param fund the fund's id
 * @param ofEquityMoney its size, percent of Q
 * @param ofAccount its size, percent of the account's value
 * @param amount its size in the account's currency, or null where prices are too old
 * @param shares how many shares, those that the amount and the percentages are of; null where there
 *     is no price
 */
public record Trade(
    TradeSide side,
    String fund,
    Percent ofEquityMoney,
    Percent ofAccount,
    @Nullable Money amount,
    @Nullable BigDecimal shares) {
  /** Writes the shares without trailing zeros. */
  public Trade {
    shares = shares == null ? null : Exact.decimal(shares);
  }
}
