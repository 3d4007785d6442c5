package dev.smallcap.advisor.rulebook.language;

import dev.smallcap.advisor.rulebook.conclusion.Conclusion;

/**
 * How many different conclusions of a kind Java takes up in a step. Immutable and thread-safe.
 *
 * @param kind the kind of conclusion
 * @param least the least number
 * @param most the largest number
 */
public record Cardinality(Class<? extends Conclusion> kind, int least, int most) {
  static Cardinality any(Class<? extends Conclusion> kind) {
    return new Cardinality(kind, 0, Integer.MAX_VALUE);
  }

  static Cardinality some(Class<? extends Conclusion> kind) {
    return new Cardinality(kind, 1, Integer.MAX_VALUE);
  }

  static Cardinality optional(Class<? extends Conclusion> kind) {
    return new Cardinality(kind, 0, 1);
  }

  static Cardinality exactly(int number, Class<? extends Conclusion> kind) {
    return new Cardinality(kind, number, number);
  }

  /** Whether some number would be too few or too many. */
  public boolean bounded() {
    return !equals(any(kind));
  }
}
