package dev.smallcap.advisor.rulebook.conclusion;

/**
 * A fund that the account may buy for the client. Immutable and thread-safe.
 *
 * @param fund its id
 */
public record FundEligible(String fund) implements Conclusion {}
