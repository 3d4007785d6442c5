package dev.smallcap.advisor.rulebook;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that the first who asks for it makes, and all after share. What fails is tried again, so
 * that everybody is told the cause. Thread-safe.
 */
public final class MadeOnce<T> implements Supplier<T> {
  private final Supplier<T> made;
  private volatile @Nullable T value;

  /** Makes nothing yet. */
  public MadeOnce(Supplier<T> made) {
    this.made = made;
  }

  @Override
  public T get() {
    T known = value;
    return known == null ? make() : known;
  }

  private synchronized T make() {
    T known = value;
    if (known == null) {
      known = made.get();
      value = known;
    }
    return known;
  }
}
