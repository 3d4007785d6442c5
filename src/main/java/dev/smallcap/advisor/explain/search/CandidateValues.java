package dev.smallcap.advisor.explain.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The places that a number can be moved to: at each threshold, and next to it on either side, the
 * one nearest to the number in each place. Stateless and thread-safe.
 */
final class CandidateValues {
  private CandidateValues() {}

  /** A value in another place, and how many places away it is. */
  record Value(BigDecimal value, int steps) {}

  /**
   * The nearest value in each other place; where there is no number, thresholds come first.
   *
   * @param now the number, or null where there is none: each place is then one step away
   * @param thresholds the thresholds
   * @param step what is next to a threshold
   */
  static List<Value> of(
      @Nullable BigDecimal now, SortedSet<BigDecimal> thresholds, BigDecimal step) {
    SortedSet<BigDecimal> values = new TreeSet<>();
    for (BigDecimal threshold : thresholds) {
      values.add(threshold.subtract(step));
      values.add(threshold);
      values.add(threshold.add(step));
    }
    List<Value> places = new ArrayList<>();
    for (BigDecimal value : values) {
      int there = place(value, thresholds);
      boolean nearest =
          values.stream()
              .filter(other -> place(other, thresholds) == there)
              .noneMatch(other -> nearer(other, value, now));
      if (now == null ? nearest : nearest && there != place(now, thresholds)) {
        places.add(new Value(value, now == null ? 1 : Math.abs(there - place(now, thresholds))));
      }
    }
    if (now == null) {
      places.sort(Comparator.comparing(place -> !thresholds.contains(place.value())));
    }
    return places;
  }

  private static boolean nearer(BigDecimal other, BigDecimal value, @Nullable BigDecimal now) {
    BigDecimal from = now == null ? BigDecimal.ZERO : now;
    int compared = other.subtract(from).abs().compareTo(value.subtract(from).abs());
    return compared < 0;
  }

  /** Below the first threshold 0, at it 1, between it and the second 2, and so on. */
  static int place(BigDecimal value, SortedSet<BigDecimal> thresholds) {
    int place = 0;
    for (BigDecimal threshold : thresholds) {
      int compared = value.compareTo(threshold);
      place += compared > 0 ? 2 : compared == 0 ? 1 : 0;
    }
    return place;
  }
}
