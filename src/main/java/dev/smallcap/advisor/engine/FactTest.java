package dev.smallcap.advisor.engine;

import org.jspecify.annotations.Nullable;

/** A condition as the engine asks it of a fact. Immutable and thread-safe. */
@FunctionalInterface
interface FactTest {
  /**
   * Whether it holds.
   *
   * @param fact the fact
   * @param given the values that earlier patterns bound, by their place in the condition
   */
  boolean holds(Object fact, @Nullable Object[] given);
}
