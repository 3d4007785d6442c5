package dev.smallcap.advisor.explain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A parameter as it stood on the day of the advice. Immutable and thread-safe.
 *
 * @param name its name in {@code parameters.csv}
 * @param value its value: a decimal, or the name of the parameter whose value it takes
 * @param unit its unit, or nothing
 * @param from the first day of this value
 * @param source what the value rests on, as it stands in the row
 * @param taken the parameter whose value it takes, or null where it has its own
 */
public record ParameterRow(
    String name,
    String value,
    String unit,
    LocalDate from,
    String source,
    @Nullable ParameterRow taken) {}
