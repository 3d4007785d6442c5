package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;

/**
 * A leg of a sleeve that is built: what it is to come to. Immutable and thread-safe.
 *
 * @param leg the leg
 * @param target what it is to come to, percent of Q, exactly
 * @param weight the same as people read it
 * @param missing what is missing to it, percent of Q, as people read it
 * @param buyable whether the account can buy a fund of it
 * @param reached whether what is held comes to it
 * @param empty whether nothing is held of it, or nothing is left after its sales
 * @param taken whether the cap takes all of it that is held
 * @param underShare whether shares are whole and it comes to less than one
 * @param underMinimum whether it lies below the account's smallest trade
 * @param heir the largest other leg that has a fund, the Russell aside; the core where there is
 *     none
 */
public record LegTarget(
    PositionKind leg,
    Percent target,
    Percent weight,
    Percent missing,
    boolean buyable,
    boolean reached,
    boolean empty,
    boolean taken,
    boolean underShare,
    boolean underMinimum,
    PositionKind heir) {}
