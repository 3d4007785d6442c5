package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.AccountType;

/**
 * Who asks for funds. Immutable and thread-safe.
 *
 * @param account the kind of account
 * @param hedgeWanted whether the client asks for the currency hedge
 * @param lowestGrade the lowest risk grade that the profile may hold
 */
public record FundRequest(AccountType account, boolean hedgeWanted, int lowestGrade) {}
