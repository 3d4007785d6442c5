package dev.smallcap.advisor.decide.settle;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something that the settlement did or left undone, to be said in the words kept under its id.
 * Immutable and thread-safe.
 *
 * @param id the id of the words in {@code rules/words}
 * @param values the values of their placeholders
 */
public record Note(String id, SortedMap<String, Object> values) {
  /** Copies the map. */
  public Note {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** A note with the values of its placeholders. */
  public static Note of(String id, Map<String, Object> values) {
    return new Note(id, new TreeMap<>(values));
  }
}
