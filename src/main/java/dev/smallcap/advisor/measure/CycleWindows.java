package dev.smallcap.advisor.measure;

import dev.smallcap.advisor.rulebook.ParameterValues;

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
public record CycleWindows(int rates, int prices, int pricesChange, int slump, int lookBack) {
  /** The spans in force. */
  public static CycleWindows of(ParameterValues values) {
    return new CycleWindows(
        values.integer("cycle.rate.months"),
        values.integer("cycle.prices.months"),
        values.integer("cycle.prices.change-months"),
        values.integer("cycle.slump.months"),
        values.integer("cycle.look-back"));
  }
}
