package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Stance;
import org.jspecify.annotations.Nullable;

/**
 * The sleeve: how large it is, what the policy asks, and what it comes to, percent of Q. Immutable
 * and thread-safe.
 *
 * @param now the sleeve now, leveraged funds at value times leverage
 * @param stance what the policy asks, or null where nothing is traded by decision
 * @param size the size judged, or null
 * @param target the sleeve that is planned with all later parts, before rounding to shares; less
 *     than the size where a leg has no fund or no order, other than it inside the band; null where
 *     nothing is traded by decision
 * @param after the sleeve after the trades of today, or null where nothing is traded by decision
 * @param bandLow the lower edge of the band, 0 for a sleeve that is held, or null without one
 * @param bandHigh the upper edge of the band, at most the cap and its tolerance, or null without
 *     one
 * @param cap the largest sleeve that the policy allows, or null where nothing is traded by decision
 * @param russell share of the Russell 2000 in a sleeve that is built, percent of the sleeve, or
 *     null
 * @param sp600 share of the S&amp;P SmallCap 600, or null
 * @param sp400 share of the S&amp;P MidCap 400, or null
 */
public record Sleeve(
    Percent now,
    @Nullable Stance stance,
    @Nullable Percent size,
    @Nullable Percent target,
    @Nullable Percent after,
    @Nullable Percent bandLow,
    @Nullable Percent bandHigh,
    @Nullable Percent cap,
    @Nullable Percent russell,
    @Nullable Percent sp600,
    @Nullable Percent sp400) {}
