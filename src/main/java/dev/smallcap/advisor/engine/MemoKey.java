package dev.smallcap.advisor.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** All that a component can see of a question. Immutable and thread-safe. */
final class MemoKey {
  private final @Nullable Object[] seen;
  private final int hash;

  /** Takes the values over: nobody else may keep them. */
  MemoKey(@Nullable Object[] seen) {
    this.seen = seen;
    this.hash = Arrays.hashCode(seen);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MemoKey asked && hash == asked.hash && Arrays.equals(seen, asked.seen);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
