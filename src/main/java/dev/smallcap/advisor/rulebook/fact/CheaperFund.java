package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Percent;

/**
 * A fund that is bought although one of the same index on the list, which the account could buy, is
 * cheaper. Immutable and thread-safe.
 *
 * @param fund the id of the fund that is bought
 * @param cost its cost, percent a year
 * @param cheaper the id of the cheapest such fund
 * @param lower its cost, percent a year
 * @param held whether the fund that is bought was held before
 */
public record CheaperFund(String fund, Percent cost, String cheaper, Percent lower, boolean held) {}
