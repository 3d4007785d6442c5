package dev.smallcap.advisor.decide.measure;

import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * A holding placed in the account: what part it plays and what it is worth. Immutable and
 * thread-safe.
 *
 * @param id the fund's id, or the code it was handed in with
 * @param kind the part it plays
 * @param fund the fund, or null for an instrument with its own asset class
 * @param quantity shares or units, below 0 for a short position
 * @param price what one is worth, in the account's currency
 * @param priceDate the day of the price
 * @param value what it is worth, in the account's currency; below 0 for a short position
 * @param leverage what it multiplies its market by
 * @param currency the currency it was priced in
 */
public record Position(
    String id,
    PositionKind kind,
    @Nullable Fund fund,
    BigDecimal quantity,
    BigDecimal price,
    LocalDate priceDate,
    BigDecimal value,
    BigDecimal leverage,
    CurrencyUnit currency) {
  /** What it counts for in the sleeve: leveraged funds at value times leverage. */
  public BigDecimal exposure() {
    return kind == PositionKind.LEVERAGED ? value.multiply(leverage) : value;
  }
}
