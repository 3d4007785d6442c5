package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The weight of one instrument, or of cash: now, as planned and after the trades of today. The
 * weights of Q add up to exactly 100, and so do those of the account. Immutable and thread-safe.
 *
 * @param id the fund's id, the code it was handed in with, or CASH
 * @param kind the part it plays
 * @param now percent of Q now, or null for what is outside Q
 * @param target percent of Q as planned, with all later parts and before rounding to shares, or
 *     null for what is outside Q and where nothing is traded by decision
 * @param after percent of Q after the trades of today, or null as {@code target} is
 * @param nowOfAccount percent of the account's value now
 * @param targetOfAccount percent of the account's value as planned, or null where nothing is traded
 *     by decision
 * @param afterOfAccount percent of the account's value after the trades of today, or null as {@code
 *     targetOfAccount} is
 * @param cost the fund's yearly cost in percent, or null where it is not known
 * @param leverage what a leveraged or inverse fund multiplies its market by, or null for all
 *     others; a leveraged fund of small or mid caps counts in the sleeve at its weight times this
 * @param amounts what it is worth in the account's currency, or null where prices are too old
 */
public record Weight(
    String id,
    PositionKind kind,
    @Nullable Percent now,
    @Nullable Percent target,
    @Nullable Percent after,
    Percent nowOfAccount,
    @Nullable Percent targetOfAccount,
    @Nullable Percent afterOfAccount,
    @Nullable Percent cost,
    @Nullable BigDecimal leverage,
    @Nullable PositionAmounts amounts) {
  /** The id of the cash. */
  public static final String CASH = "CASH";

  /** Whether it counts in the sleeve at more than its weight. */
  public boolean leveraged() {
    return leverage != null && kind == PositionKind.LEVERAGED;
  }
}
