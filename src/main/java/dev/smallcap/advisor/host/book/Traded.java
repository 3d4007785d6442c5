package dev.smallcap.advisor.host.book;

import java.math.BigDecimal;

/**
 * What is traded in one currency, both 0 or more. Immutable and thread-safe.
 *
 * @param buys the value of what is bought
 * @param sales the value of what is sold
 */
public record Traded(BigDecimal buys, BigDecimal sales) {
  /** Both sums. */
  Traded plus(Traded other) {
    return new Traded(buys.add(other.buys), sales.add(other.sales));
  }
}
