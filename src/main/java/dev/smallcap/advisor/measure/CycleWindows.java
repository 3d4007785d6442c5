package dev.smallcap.advisor.measure;

import dev.smallcap.advisor.rulebook.ParameterRecord;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.terms.Parameter;

/**
 * The spans, in months, over which the figures of the cycle are measured. Immutable and
 * thread-safe.
 *
 * @param rates span of the change of the policy rate
 * @param prices span of the change of prices
 * @param pricesChange span over which that change is compared
 * @param slump months whose lowest unemployment the Sahm measure compares with
 * @param lookBack months of the highest Sahm measure and the lowest slope
 */
public record CycleWindows(
    @Parameter("cycle.rate.months") int rates,
    @Parameter("cycle.prices.months") int prices,
    @Parameter("cycle.prices.change-months") int pricesChange,
    @Parameter("cycle.slump.months") int slump,
    @Parameter("cycle.look-back") int lookBack) {
  /** The spans in force. */
  public static CycleWindows of(ParameterValues values) {
    return ParameterRecord.of(CycleWindows.class, values);
  }
}
