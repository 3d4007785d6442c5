package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.terms.Percent;
import java.time.LocalDate;

/**
 * A part to be bought later. Immutable and thread-safe.
 *
 * @param on the day, on which the exchanges of all funds that are bought in parts are open
 * @param fund the fund's id
 * @param ofEquityMoney its size, percent of Q
 */
public record LaterTrade(LocalDate on, String fund, Percent ofEquityMoney) {}
