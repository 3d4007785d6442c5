package dev.smallcap.advisor.author.diff;

import dev.smallcap.advisor.partition.Dimension;
import dev.smallcap.advisor.partition.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A facet that the answers of two policies turn on, with the inputs behind it and the class of each
 * in either policy. Immutable and thread-safe.
 *
 * @param facet how regions speak of it
 * @param inputs the inputs
 * @param old the class of each input in the old policy, for each class of the facet
 * @param now the same in the new policy
 */
record Turning(
    ReportDimension facet, List<Input> inputs, List<List<Integer>> old, List<List<Integer>> now) {
  private static final Input KNOWN = new Input("Ages", "needKnown");
  private static final Input MONTHS = new Input("Ages", "monthsToNeed");

  /** Copies the lists. */
  Turning {
    inputs = List.copyOf(inputs);
    old = List.copyOf(old);
    now = List.copyOf(now);
  }

  /** An input by itself. */
  static Turning of(Dimension axis, ReportDimension facet) {
    List<List<Integer>> places =
        IntStream.range(0, axis.spans().size()).mapToObj(List::of).toList();
    return new Turning(facet, List.of(axis.input()), places, places);
  }

  /** An input whose class each policy's own files settle. */
  static Turning settled(Dimension axis, int old, int now) {
    return new Turning(
        new ReportDimension(ReportDimension.BESIDE, 1, places -> ""),
        List.of(axis.input()),
        List.of(List.of(old)),
        List.of(List.of(now)));
  }

  /**
   * All inputs of two policies, as regions speak of them. Whether a day is known on which the money
   * is needed and the months until it go together: without the day there are no months. So do the
   * horizon and how long the sleeve can be held, which is never longer.
   */
  static List<Turning> all(Map<Input, Dimension> axes, ReportDimensions facets) {
    Map<Input, Dimension> left = new TreeMap<>(axes);
    List<Turning> all = new ArrayList<>();
    Dimension known = left.get(KNOWN);
    Dimension months = left.get(MONTHS);
    if (known != null && months != null) {
      left.remove(KNOWN);
      left.remove(MONTHS);
      all.add(need(known, months));
    }
    Dimension horizons = left.get(ReportDimensions.MONTHS);
    Dimension held = left.get(ReportDimensions.HELD);
    if (horizons != null && held != null && facets.cutLikeHorizons(held) && facets.distinct()) {
      left.remove(ReportDimensions.MONTHS);
      left.remove(ReportDimensions.HELD);
      all.add(held(horizons, held, facets));
    }
    left.values().forEach(axis -> all.add(facets.turning(axis)));
    return all;
  }

  private static Turning held(Dimension horizons, Dimension held, ReportDimensions facets) {
    List<List<Integer>> pairs = new ArrayList<>();
    for (int horizon = 0; horizon < horizons.spans().size(); horizon++) {
      for (int most = 0; most <= horizon; most++) {
        pairs.add(List.of(horizon, most));
      }
    }
    return new Turning(
        new ReportDimension(
            ReportDimension.HORIZON, pairs.size(), new HeldWords(facets.horizons(horizons), pairs)),
        List.of(horizons.input(), held.input()),
        pairs,
        pairs);
  }

  private static Turning need(Dimension known, Dimension months) {
    List<List<Integer>> places = new ArrayList<>();
    places.add(List.of(known.indexOf(false), months.indexOf(0)));
    for (int month = 0; month < months.spans().size(); month++) {
      places.add(List.of(known.indexOf(true), month));
    }
    return new Turning(
        new ReportDimension(ReportDimension.BESIDE, places.size(), new NeedWords(months)),
        List.of(known.input(), months.input()),
        places,
        places);
  }
}
