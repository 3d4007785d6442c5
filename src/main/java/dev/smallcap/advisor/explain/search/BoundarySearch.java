package dev.smallcap.advisor.explain.search;

import dev.smallcap.advisor.explain.counterfactual.CounterfactualAnswer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A line of whole numbers with an answer at each: finds where it turns. Between two probes next to
 * each other the answer is taken to turn once at most. One line; not thread-safe.
 */
final class BoundarySearch {
  private final LongFunction<@Nullable CounterfactualAnswer> at;
  private final Map<Long, CounterfactualAnswer> known = new HashMap<>();

  /**
   * A line.
   *
   * @param at the answer at a number, or null where there can be no such situation
   */
  BoundarySearch(LongFunction<@Nullable CounterfactualAnswer> at) {
    this.at = at;
  }

  /** A number at which another answer begins. */
  record Turn(long number, CounterfactualAnswer answer) {}

  /**
   * The nearest number beyond one in a direction at which the answer is another.
   *
   * @param from a number whose answer is known to be {@code here}
   * @param probes numbers to look at, of which those in the direction count
   * @param up the direction
   */
  @Nullable Turn next(long from, CounterfactualAnswer here, SortedSet<Long> probes, boolean up) {
    SortedSet<Long> outwards =
        new TreeSet<>(up ? Comparator.<Long>naturalOrder() : Comparator.<Long>reverseOrder());
    for (long probe : probes) {
      if (up ? probe > from : probe < from) {
        outwards.add(probe);
      }
    }
    long same = from;
    for (long probe : outwards) {
      CounterfactualAnswer there = answer(probe);
      if (there == null) {
        return null;
      }
      if (!there.equals(here)) {
        long turn = between(same, probe, here);
        CounterfactualAnswer then = answer(turn);
        return then == null ? null : new Turn(turn, then);
      }
      same = probe;
    }
    return null;
  }

  /** Halves the way between a number with an answer and one with another. */
  private long between(long same, long other, CounterfactualAnswer here) {
    long low = same;
    long high = other;
    while (Math.abs(high - low) > 1) {
      long middle = low + (high - low) / 2;
      if (here.equals(answer(middle))) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private @Nullable CounterfactualAnswer answer(long number) {
    CounterfactualAnswer answer = known.get(number);
    if (answer == null) {
      answer = at.apply(number);
      if (answer != null) {
        known.put(number, answer);
      }
    }
    return answer;
  }
}
