package dev.smallcap.advisor.author.portfolio;

import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;

/**
 * A fund of a model portfolio. Immutable and thread-safe.
 *
 * @param kind the part it plays: the core or a leg of the sleeve
 * @param fund the fund's id in the list
 * @param weight its weight, percent of Q, above 0
 */
public record ModelWeight(PositionKind kind, String fund, Percent weight) {}
