package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Percent;

/**
 * The Russell leg of a sleeve, held against the client's own share of it. Immutable and
 * thread-safe.
 *
 * @param held whether a fund of it is held before the trades
 * @param targeted whether a sleeve that is built is to hold one
 * @param replaceable whether the account can buy an S&amp;P 600 fund
 * @param weight what is held of it, percent of Q, as people read it
 * @param share the client's own share of a sleeve that is held, percent of Q
 * @param aboveShare by how much it lies above that share, percent of the share; below 0 under it, 0
 *     where there is no share
 * @param unshared what is held of it where the client's own share is nothing, percent of Q
 * @param withinShare whether none of its funds could be sold by a share without going below that
 *     share
 */
public record RussellLeg(
    boolean held,
    boolean targeted,
    boolean replaceable,
    Percent weight,
    Percent share,
    Percent aboveShare,
    Percent unshared,
    boolean withinShare) {}
