package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.terms.Percent;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Where the money of the trades comes from and goes to, by the orders, percent of Q. Immutable and
 * thread-safe.
 *
 * @param fromSleeve from sales in the sleeve
 * @param fromCash from investable cash, money-market funds among it
 * @param fromCore from sales of the core
 * @param toCore into the core
 * @param toCash into cash
 * @param cashAfter what stays in cash after the orders, swept cash with it, or null where nothing
 *     is traded or prices are too old for amounts
 */
public record Funding(
    Percent fromSleeve,
    Percent fromCash,
    Percent fromCore,
    Percent toCore,
    Percent toCash,
    @Nullable Money cashAfter) {
  /** No money moves. */
  public static final Funding NONE =
      new Funding(Percent.ZERO, Percent.ZERO, Percent.ZERO, Percent.ZERO, Percent.ZERO, null);
}
