package dev.smallcap.advisor.author.diff;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What another policy changes for a book of clients. Immutable and thread-safe.
 *
 * @param clients how many were advised
 * @param changed how many answers change, by degree
 * @param decisions how many change from one decision to another, such as {@code BUILD to REDUCE}
 * @param moved how much more or less is traded in all, by currency
 * @param causes how many clients each rule or parameter changes
 * @param largest the twenty of each currency for whom most money moves, the largest first
 * @param rejected rows that cannot be read or used, with their lines and reasons; the first hundred
 * @param rejections how many there are in all
 */
public record BookReport(
    long clients,
    Map<Impact, Long> changed,
    SortedMap<String, Long> decisions,
    SortedMap<String, BigDecimal> moved,
    SortedMap<String, Long> causes,
    List<ComparedClient> largest,
    List<String> rejected,
    long rejections) {
  /** Copies the collections. */
  public BookReport {
    changed = Collections.unmodifiableMap(new TreeMap<>(changed));
    decisions = Collections.unmodifiableSortedMap(new TreeMap<>(decisions));
    moved = Collections.unmodifiableSortedMap(new TreeMap<>(moved));
    causes = Collections.unmodifiableSortedMap(new TreeMap<>(causes));
    largest = List.copyOf(largest);
    rejected = List.copyOf(rejected);
  }

  /** How many answers change at all. */
  public long changes() {
    return changed.values().stream().mapToLong(Long::longValue).sum();
  }
}
