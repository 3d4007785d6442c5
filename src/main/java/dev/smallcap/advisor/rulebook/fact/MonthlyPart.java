package dev.smallcap.advisor.rulebook.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Today's monthly part of a leg, or of all legs where none of them can be ordered. Immutable and thread-safe.
 *
 * @param today whether it is bought today
 * @param last whether no other is left
 * @param waiting whether it is not due yet
 * @param unpaid whether it cannot be paid
 * @param left parts that are left, today's among them
 * @param done parts that were done
 * @param next the day of the first later one that can be ordered, or null
 */
public record MonthlyPart(boolean today, boolean last, boolean waiting, boolean unpaid, int left, int done, @Nullable LocalDate next) {}
