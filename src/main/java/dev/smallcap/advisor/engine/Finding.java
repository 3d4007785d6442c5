package dev.smallcap.advisor.engine;

import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One conclusion, the rule that drew it, and what that rule saw.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the rule
 * @param conclusion what it concluded
 * @param evidence the values that the rule bound as {@code $name}, by name without the {@code $}
 */
public record Finding(RuleHeader rule, Conclusion conclusion, SortedMap<String, Object> evidence) {
  /** Copies the evidence. */
  public Finding {
    evidence = Collections.unmodifiableSortedMap(new TreeMap<>(evidence));
  }
}
