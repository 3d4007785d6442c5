package dev.smallcap.advisor.settle;

import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.terms.Percent;
import java.math.BigDecimal;

/**
 * The parameters that the settlement reads. Immutable and thread-safe.
 *
 * @param cap the largest sleeve, percent of Q; above it there is no band
 * @param band the band round a target, percent of the target
 * @param russellBand the band while a Russell fund is targeted or held
 * @param step the step that legs are rounded down to, percent of Q
 * @param change the least change of the sleeve that is a change of size, percent of Q
 * @param shareDecimals decimals of a fraction of a share
 * @param parts monthly parts bought in a recession
 */
public record TradingLimits(
    Percent cap,
    Percent band,
    Percent russellBand,
    BigDecimal step,
    Percent change,
    int shareDecimals,
    int parts) {
  /** The parameters in force. */
  public static TradingLimits of(ParameterValues values) {
    return new TradingLimits(
        values.percent("sleeve.cap"),
        values.percent("band"),
        values.percent("band.russell"),
        values.decimal("weight.step"),
        values.percent("decision.change"),
        values.integer("shares.decimals"),
        values.integer("sleeve.parts"));
  }
}
