package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import org.jspecify.annotations.Nullable;

/**
 * The weight of one instrument, or of cash, now and after the trades. The weights of Q add up to
 * exactly 100, and so do those of the account. Immutable and thread-safe.
 *
 * @param id the fund's id, the code it was handed in with, or CASH
 * @param kind the part it plays
 * @param now percent of Q now, or null for what is outside Q
 * @param target percent of Q after all trades, or null for what is outside Q and where nothing is
 *     traded by decision
 * @param nowOfAccount percent of the account's value now
 * @param targetOfAccount percent of the account's value after all trades, or null where nothing is
 *     traded by decision
 * @param cost the fund's yearly cost in percent, or null where it is not known
 */
public record Weight(
    String id,
    PositionKind kind,
    @Nullable Percent now,
    @Nullable Percent target,
    Percent nowOfAccount,
    @Nullable Percent targetOfAccount,
    @Nullable Percent cost) {
  /** The id of the cash. */
  public static final String CASH = "CASH";
}
