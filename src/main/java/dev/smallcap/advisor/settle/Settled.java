package dev.smallcap.advisor.settle;

/**
 * What an advice comes to, without its words. Immutable and thread-safe.
 *
 * @param verdict what was judged
 * @param settlement what that comes to in the account
 */
public record Settled(Verdict verdict, Settlement settlement) {}
