package dev.smallcap.advisor.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Says horizons together with how long the sleeve can be held, which is never longer. Immutable and
 * thread-safe.
 *
 * @param names the horizons, the shortest first
 * @param said how some of the horizons are said
 * @param pairs the place of the horizon and of what can be held, for each class
 */
record HeldWords(List<String> names, Facet.Saying said, List<List<Integer>> pairs)
    implements Facet.Saying {
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
        return said.of(here);
      }
    }
    List<String> all = new ArrayList<>();
    for (int place : places) {
      int horizon = pairs.get(place).get(0);
      int held = pairs.get(place).get(1);
      String words = said.of(new TreeSet<>(Set.of(horizon)));
      all.add(horizon == held ? words : words + " held for " + names.get(held));
    }
    return TermWords.joined(all);
  }

  private SortedSet<Integer> here(SortedSet<Integer> places, int side) {
    SortedSet<Integer> here = new TreeSet<>();
    places.forEach(place -> here.add(pairs.get(place).get(side)));
    return here;
  }

  /** Whether all that has one of these on a side is meant. */
  private boolean whole(SortedSet<Integer> places, SortedSet<Integer> here, int side) {
    for (int place = 0; place < pairs.size(); place++) {
      if (here.contains(pairs.get(place).get(side)) != places.contains(place)) {
        return false;
      }
    }
    return true;
  }
}
