package dev.smallcap.advisor.rulebook.fact;

/**
 * How far dates lie from the as-of date. Immutable and thread-safe.
 *
 * @param profileDays days since the risk profile was taken
 * @param priceBusinessDays business days since the oldest of the prices and exchange rates that
 *     count: those of US equity and money-market funds held, and of funds to be bought; each price
 *     counted by the calendar of where its fund is listed
 * @param oldest what that price or rate is of, an instrument's id or a currency pair; empty where
 *     none counts
 * @param ratesUndated whether an exchange rate is used that has no day of its own
 * @param undatedRates the pairs of these rates
 * @param needKnown whether a day is known on which the money is needed
 * @param monthsToNeed months until that day, rounded up; 0 when it has come or is not known
 * @param monthsBeforeNeed whole months before that day, rounded down; 0 when it has come or is not
 *     known
 * @param monthsHeld months for which the sleeve can be held: its horizon, or the whole months
 *     before that day where it comes earlier
 * @param needEndsHorizon whether that day comes before the horizon of the sleeve has passed
 * @param calendarKnown whether the calendars know the closed days of every year that was counted,
 *     back to the oldest of these and ahead to the last day that the advice can name
 */
public record Ages(
    long profileDays,
    int priceBusinessDays,
    String oldest,
    boolean ratesUndated,
    String undatedRates,
    boolean needKnown,
    int monthsToNeed,
    int monthsBeforeNeed,
    int monthsHeld,
    boolean needEndsHorizon,
    boolean calendarKnown) {}
