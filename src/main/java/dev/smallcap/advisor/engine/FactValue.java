package dev.smallcap.advisor.engine;

import org.jspecify.annotations.Nullable;

/** One side of a comparison: how its value is read. Immutable and thread-safe. */
@FunctionalInterface
interface FactValue {
  /**
   * The value, or null where it is missing.
   *
   * @param fact the fact that is asked
   * @param given the values that earlier patterns bound
   */
  @Nullable Object of(Object fact, @Nullable Object[] given);
}
