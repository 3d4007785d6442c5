package dev.smallcap.advisor.conclusion;

import dev.smallcap.advisor.terms.AlternativeKind;

/**
 * An alternative that was weighed; why it was or was not taken stands in the rule. Immutable and
 * thread-safe.
 *
 * @param kind the alternative
 * @param taken whether the advice is this alternative
 */
public record Weighed(AlternativeKind kind, boolean taken) implements Conclusion {
  /** The advice is this alternative. */
  public static Weighed taken(AlternativeKind kind) {
    return new Weighed(kind, true);
  }

  /** The advice differs from this alternative. */
  public static Weighed left(AlternativeKind kind) {
    return new Weighed(kind, false);
  }
}
