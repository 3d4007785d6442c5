package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.terms.Percent;
import java.time.LocalDate;

/**
 * What a fund costs a year, as it was seen on a day. Immutable and thread-safe.
 *
 * @param yearly percent a year, 0-20
 * @param on the day it was seen on
 * @param source where it was seen
 */
public record FundCost(Percent yearly, LocalDate on, String source) {}
