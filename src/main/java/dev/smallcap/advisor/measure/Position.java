package dev.smallcap.advisor.measure;

import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A holding placed in the account: what part it plays and what it is worth. Immutable and
 * thread-safe.
 *
 * @param id the fund's id, or the code it was handed in with
 * @param kind the part it plays
 * @param fund the fund, or null for an instrument with its own asset class
 * @param quantity shares or units, above 0
 * @param price price of one, in the account's currency
 * @param priceDate the day of the price
 * @param value quantity times price
 * @param leverage what it multiplies its market by
 */
public record Position(
    String id,
    PositionKind kind,
    @Nullable Fund fund,
    BigDecimal quantity,
    BigDecimal price,
    LocalDate priceDate,
    BigDecimal value,
    BigDecimal leverage) {
  /** What it counts for in the sleeve: leveraged funds at value times leverage. */
  public BigDecimal exposure() {
    return kind == PositionKind.LEVERAGED ? value.multiply(leverage) : value;
  }
}
