package dev.smallcap.advisor.author.diff;

import dev.smallcap.advisor.partition.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Says horizons together with how long the sleeve can be held, which is never longer. Immutable and
 * thread-safe.
 *
 * @param names the horizons, the shortest first; the classes of months where two policies differ
 * @param pairs the place of the horizon and of what can be held, for each class
 */
record HeldWords(List<String> names, List<List<Integer>> pairs) implements ReportDimension.Saying {
  /** Copies the lists. */
  HeldWords {
    names = List.copyOf(names);
    pairs = List.copyOf(pairs);
  }

  @Override
  public String of(SortedSet<Integer> places) {
    for (int side = 0; side < 2; side++) {
      SortedSet<Integer> here = here(places, side);
      if (here.size() < names.size() && whole(places, here, side)) {
        return months() ? input(side).words() + " " + stretches(here) : TermWords.of(names, here);
      }
    }
    return months() ? monthsHeldFor(places) : horizonsHeldFor(places);
  }

  private String horizonsHeldFor(SortedSet<Integer> places) {
    List<String> words = new ArrayList<>();
    for (int place : places) {
      String horizon = names.get(pairs.get(place).get(0));
      String held = names.get(pairs.get(place).get(1));
      words.add(horizon.equals(held) ? horizon : horizon + " held for " + held);
    }
    return TermWords.joined(words);
  }

  /** Horizons that can be held for the same months, or for those of them that they last, as one. */
  private String monthsHeldFor(SortedSet<Integer> places) {
    SortedMap<Integer, SortedSet<Integer>> held = new TreeMap<>();
    for (int place : places) {
      List<Integer> pair = pairs.get(place);
      held.computeIfAbsent(pair.get(0), horizon -> new TreeSet<>()).add(pair.get(1));
    }
    List<String> words = new ArrayList<>();
    while (!held.isEmpty()) {
      SortedSet<Integer> most = Objects.requireNonNull(held.get(held.lastKey()));
      SortedSet<Integer> horizons = new TreeSet<>();
      held.forEach(
          (horizon, months) -> {
            if (months.equals(most.headSet(horizon + 1))) {
              horizons.add(horizon);
            }
          });
      held.keySet().removeAll(horizons);
      words.add(0, input(0).words() + " " + stretches(horizons) + " held for " + stretches(most));
    }
    return TermWords.joined(words);
  }

  /** Whether two policies name the months otherwise, so that they are told by their numbers. */
  private boolean months() {
    return Interval.of(names.get(0)) != null;
  }

  private static Input input(int side) {
    return side == 0 ? ReportDimensions.MONTHS : ReportDimensions.HELD;
  }

  private String stretches(SortedSet<Integer> here) {
    return TermWords.joined(Interval.words(names, here));
  }

  private SortedSet<Integer> here(SortedSet<Integer> places, int side) {
    SortedSet<Integer> here = new TreeSet<>();
    places.forEach(place -> here.add(pairs.get(place).get(side)));
    return here;
  }

  /** Whether all that has one of these on a side is meant. */
  private boolean whole(SortedSet<Integer> places, SortedSet<Integer> here, int side) {
    return IntStream.range(0, pairs.size())
        .allMatch(place -> here.contains(pairs.get(place).get(side)) == places.contains(place));
  }
}
