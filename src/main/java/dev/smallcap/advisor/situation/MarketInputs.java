package dev.smallcap.advisor.situation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in about a market. Immutable and thread-safe.
 *
 * @param figures the figures, those of months after the as-of date too
 * @param asOf the as-of date
 * @param words signals given as words, or null
 * @param declaration the phase declared, or null
 */
public record MarketInputs(
    MarketData figures,
    LocalDate asOf,
    @Nullable WordedSignals words,
    @Nullable Declaration declaration) {}
