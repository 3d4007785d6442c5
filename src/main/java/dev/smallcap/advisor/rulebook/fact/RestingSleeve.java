package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Percent;

/**
 * A sleeve that is built, and of which nothing is due today. Immutable and thread-safe.
 *
 * @param sleeve what is held of it, percent of Q, as people read it
 * @param held whether any of it is held
 * @param targeted whether any of it can be attained
 * @param withoutFund whether no leg of it has a fund
 * @param later whether later parts are listed
 */
public record RestingSleeve(
    Percent sleeve, boolean held, boolean targeted, boolean withoutFund, boolean later) {}
