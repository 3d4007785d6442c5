package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.SleeveChange;

/**
 * The orders of a day, all parts together. Immutable and thread-safe.
 *
 * @param none whether there is none
 * @param due whether orders were due
 * @param later whether later parts are listed
 * @param withoutFund whether legs are to be built and none of them has a fund
 * @param emptied whether a sleeve was held and none is left
 * @param direction whether the sleeve becomes smaller or larger
 * @param change by how much, percent of Q, exactly
 * @param buys whether something is bought in the sleeve, today or later
 * @param sells whether something of the sleeve is sold
 */
public record OrdersMade(
    boolean none,
    boolean due,
    boolean later,
    boolean withoutFund,
    boolean emptied,
    SleeveChange direction,
    Percent change,
    boolean buys,
    boolean sells) {}
