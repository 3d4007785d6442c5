package dev.smallcap.advisor.advice;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a position is worth in the account's currency, each amount rounded half-even to its minor
 * unit by itself. A short position is worth less than nothing. Immutable and thread-safe.
 *
 * @param now what it is worth now
 * @param target as planned, with all later parts and before rounding to shares, or null where
 *     nothing is traded by decision
 * @param after after the trades of today, or null as {@code target} is
 */
public record PositionAmounts(Money now, @Nullable Money target, @Nullable Money after) {}
