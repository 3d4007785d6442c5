package dev.smallcap.advisor.explain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One fact that a rule looked for. Immutable and thread-safe.
 *
 * @param fact the kind of fact, such as {@code Market}
 * @param there whether there was one
 * @param read what the rule took from it under a name, by property; missing values are left out
 * @param comparisons every comparison with it, held or not, in order
 * @param held whether the fact was there and all that was needed of it held
 * @param drawnBy the rules that could have concluded the fact, by id; empty where it was there, or
 *     is none that rules conclude
 */
public record FactMatch(
    String fact,
    boolean there,
    Map<String, String> read,
    List<Compared> comparisons,
    boolean held,
    List<String> drawnBy) {
  /** Copies the collections. */
  public FactMatch {
    read = Collections.unmodifiableMap(new LinkedHashMap<>(read));
    comparisons = List.copyOf(comparisons);
    drawnBy = List.copyOf(drawnBy);
  }

  /** The comparisons because of which it did not hold. */
  public List<Compared> blocking() {
    return comparisons.stream().filter(Compared::blocks).toList();
  }

  /** What the rule took from it, such as {@code age = 3, stage = ER1}. */
  String readText() {
    return read.entrySet().stream()
        .map(one -> one.getKey() + " = " + one.getValue())
        .collect(Collectors.joining(", "));
  }

  int against() {
    int against = there ? 0 : 1;
    boolean before = false;
    for (Compared one : comparisons) {
      boolean sameAsBefore = before && one.oneOf();
      against += one.blocks() && !sameAsBefore ? 1 : 0;
      before = one.blocks() && one.oneOf();
    }
    return against;
  }
}
