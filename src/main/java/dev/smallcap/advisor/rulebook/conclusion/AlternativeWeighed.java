package dev.smallcap.advisor.rulebook.conclusion;

import dev.smallcap.advisor.terms.AlternativeKind;

/**
 * An alternative that was weighed; why it was or was not taken stands in the rule. Immutable and
 * thread-safe.
 *
 * @param kind the alternative
 * @param taken whether the advice is this alternative
 */
public record AlternativeWeighed(AlternativeKind kind, boolean taken) implements Conclusion {
  /** The advice is this alternative. */
  public static AlternativeWeighed taken(AlternativeKind kind) {
    return new AlternativeWeighed(kind, true);
  }

  /** The advice differs from this alternative. */
  public static AlternativeWeighed left(AlternativeKind kind) {
    return new AlternativeWeighed(kind, false);
  }
}
