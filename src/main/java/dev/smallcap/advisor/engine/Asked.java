package dev.smallcap.advisor.engine;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a strand can see of a question. Immutable and thread-safe. */
final class Asked {
  private final @Nullable Object[] seen;
  private final int hash;

  Asked(List<@Nullable Object> seen) {
    this.seen = seen.toArray();
    this.hash = Arrays.hashCode(this.seen);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Asked asked && hash == asked.hash && Arrays.equals(seen, asked.seen);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
