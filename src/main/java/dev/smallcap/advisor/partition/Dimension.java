package dev.smallcap.advisor.partition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An input with its classes, in their order; every possible value belongs to exactly one. Immutable
 * and thread-safe.
 *
 * @param input the input
 * @param spans its classes, one or more
 */
public record Dimension(Input input, List<EquivalenceClass> spans) {
  /** Copies the list. */
  public Dimension {
    spans = List.copyOf(spans);
  }

  /** The names of its classes. */
  public List<String> names() {
    return spans.stream().map(EquivalenceClass::name).toList();
  }

  /** The number of the class that a value belongs to, from 0; -1 where the value is impossible. */
  public int indexOf(@Nullable Object value) {
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).holds(value)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public String toString() {
    return input + " " + spans;
  }
}
