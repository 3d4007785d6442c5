package dev.smallcap.advisor.rulebook.fact;

import java.time.LocalDate;

/**
 * Today's monthly part of a leg, or of all legs where none of them can be ordered. Immutable and
 * thread-safe.
 *
 * @param today whether it is bought today
 * @param last whether no other is left
 * @param waiting whether it is not due yet
 * @param unpaid whether it cannot be paid
 * @param left parts that are left, today's among them
 * @param done parts that were done
 * @param later whether a later one can be ordered
 * @param next the day of the first such, today where there is none
 */
public record MonthlyPart(
    boolean today,
    boolean last,
    boolean waiting,
    boolean unpaid,
    int left,
    int done,
    boolean later,
    LocalDate next) {}
