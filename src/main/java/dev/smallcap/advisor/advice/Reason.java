package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.terms.Exact;
import dev.smallcap.advisor.terms.ReasonSide;
import dev.smallcap.advisor.terms.Text;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A reason, caution or disclosure: its words, the rule it comes from, where that rule comes from,
 * and the values it saw. Immutable and thread-safe.
 *
 * @param ruleId the id of the rule
 * @param text the words
 * @param source the section of the article, or the word assumption and why
 * @param values the values it saw, by name: decimals as {@link java.math.BigDecimal}, all else as
 *     {@link String}
 * @param weight how much it weighs beside others, from 0 to 100, the weightiest
 * @param side which side it speaks for
 */
public record Reason(
    String ruleId,
    Text text,
    Text source,
    SortedMap<String, Object> values,
    int weight,
    ReasonSide side) {
  /** The weightiest first; those of one weight stay as they are. */
  public static final Comparator<Reason> BY_WEIGHT =
      Comparator.comparingInt(Reason::weight).reversed();

  /** Copies the map, its decimals without trailing zeros. */
  public Reason {
    SortedMap<String, Object> copy = new TreeMap<>(values);
    copy.replaceAll(
        (name, value) -> value instanceof BigDecimal number ? Exact.decimal(number) : value);
    values = Collections.unmodifiableSortedMap(copy);
  }
}
