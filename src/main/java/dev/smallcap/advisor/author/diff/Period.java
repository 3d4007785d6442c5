package dev.smallcap.advisor.author.diff;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What differs in the days from one on. Immutable and thread-safe.
 *
 * @param from the first day
 * @param until the first day of the next period, or null for the last one
 * @param regions the situations that answer differently, the outcome first; none where none does
 * @param notCompared what could not be compared, in words
 */
public record Period(
    LocalDate from, @Nullable LocalDate until, List<Region> regions, Set<String> notCompared) {
  /** Copies the collections. */
  public Period {
    regions = List.copyOf(regions);
    notCompared = Collections.unmodifiableSet(new TreeSet<>(notCompared));
  }
}
