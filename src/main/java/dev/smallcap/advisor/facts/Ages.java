package dev.smallcap.advisor.facts;

/**
 * How far dates lie from the as-of date. Immutable and thread-safe.
 *
 * @param profileDays days since the risk profile was taken
 * @param priceBusinessDays business days since the oldest price, each price counted by the calendar
 *     of where its fund is listed
 * @param needKnown whether a day is known on which the money is needed
 * @param monthsToNeed months until that day, rounded up; 0 when it has come or is not known
 * @param calendarKnown whether the calendars know the closed days of every year that was counted
 */
public record Ages(
    long profileDays,
    int priceBusinessDays,
    boolean needKnown,
    int monthsToNeed,
    boolean calendarKnown) {}
