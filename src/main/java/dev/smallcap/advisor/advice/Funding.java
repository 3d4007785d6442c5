package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.terms.Percent;

/**
 * Where the money of the trades comes from and goes to, before rounding to shares, percent of Q.
 * Immutable and thread-safe.
 *
 * @param fromSleeve from sales in the sleeve
 * @param fromCash from investable cash
 * @param fromCore from sales of the core
 * @param toCore into the core
 * @param toCash into cash
 */
public record Funding(
    Percent fromSleeve, Percent fromCash, Percent fromCore, Percent toCore, Percent toCash) {
  /** No money moves. */
  public static final Funding NONE =
      new Funding(Percent.ZERO, Percent.ZERO, Percent.ZERO, Percent.ZERO, Percent.ZERO);
}
