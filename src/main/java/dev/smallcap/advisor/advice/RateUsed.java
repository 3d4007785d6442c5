package dev.smallcap.advisor.advice;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An exchange rate that an advice rests on. Immutable and thread-safe.
 *
 * @param pair the pair, such as {@code USD/KRW}
 * @param rate how much of the second currency one unit of the first is worth, above 0
 * @param on the day of the rate
 */
public record RateUsed(String pair, BigDecimal rate, LocalDate on) {}
