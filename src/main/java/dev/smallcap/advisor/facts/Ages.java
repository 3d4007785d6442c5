package dev.smallcap.advisor.facts;

/**
 * How far dates lie from the as-of date. Immutable and thread-safe.
 *
 * @param profileDays days since the risk profile was taken
 * @param priceBusinessDays business days since the oldest price
 * @param needKnown whether a day is known on which the money is needed
 * @param monthsToNeed months until that day, rounded up; 0 when it has come or is not known
 */
public record Ages(long profileDays, int priceBusinessDays, boolean needKnown, int monthsToNeed) {}
