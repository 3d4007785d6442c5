package dev.smallcap.advisor.facts;

/**
 * How far dates lie from the as-of date. Immutable and thread-safe.
 *
 * @param profileDays days since the risk profile was taken
 * @param priceBusinessDays business days since the oldest price
 * @param needKnown whether a day is known on which the money is needed
 * @param monthsToNeed months until that day, rounded up; 0 when it has come or is not known
 * @param monthsBeforeNeed whole months before that day, rounded down; 0 when it has come or is not
 *     known
 * @param monthsHeld months for which the sleeve can be held: its horizon, or the whole months
 *     before that day where it comes earlier
 * @param needEndsHorizon whether that day comes before the horizon of the sleeve has passed
 */
public record Ages(
    long profileDays,
    int priceBusinessDays,
    boolean needKnown,
    int monthsToNeed,
    int monthsBeforeNeed,
    int monthsHeld,
    boolean needEndsHorizon) {}
