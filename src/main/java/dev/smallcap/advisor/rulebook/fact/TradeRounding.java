package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Parameter;
import java.math.BigDecimal;

/**
 * How weights and shares are rounded, which no rule judges. Immutable and thread-safe.
 *
 * @param weightStep the step that legs are rounded down to, percent of Q
 * @param sharesDecimals decimals of a fraction of a share
 */
public record TradeRounding(
    @Parameter("weight.step") BigDecimal weightStep,
    @Parameter("shares.decimals") int sharesDecimals) {}
