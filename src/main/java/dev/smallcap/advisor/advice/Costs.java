package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.terms.Percent;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the funds cost a year, now and after all trades: their own yearly costs, weighted. What is
 * outside Q, taxes and dealing are not counted; cash costs nothing. Immutable and thread-safe.
 *
 * @param before percent of Q a year now, or null where the cost of something held is not known
 * @param after percent of Q a year after all trades, or null where the cost of something held then
 *     is not known, and where nothing is traded by decision
 * @param moneyBefore the same in the account's currency, or null with it and where prices are too
 *     old
 * @param moneyAfter the same in the account's currency, or null with it and where prices are too
 *     old
 * @param notKnown the ids of what is held, now or then, at a cost that is not known
 */
public record Costs(
    @Nullable Percent before,
    @Nullable Percent after,
    @Nullable Money moneyBefore,
    @Nullable Money moneyAfter,
    List<String> notKnown) {
  /** Copies the list. */
  public Costs {
    notKnown = List.copyOf(notKnown);
  }
}
