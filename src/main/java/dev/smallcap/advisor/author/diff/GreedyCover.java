package dev.smallcap.advisor.author.diff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Covers cells with few and wide boxes, which may overlap: widens boxes as far as the cells allow,
 * takes those that cover most, and narrows again what another box covers anyway. One set of cells.
 */
final class GreedyCover {
  /** With more boxes than these a cover takes long and reads no better. */
  private static final int MOST_BOXES = 300;

  private static final int MOST_CELLS = 300_000;

  private final List<Integer> sizes;
  private final Map<List<Integer>, Integer> numbers = new HashMap<>();

  GreedyCover(Collection<List<Integer>> cells, List<Integer> sizes) {
    this.sizes = sizes;
    cells.forEach(cell -> numbers.put(cell, numbers.size()));
  }

  /** A box with the numbers of its cells. */
  private record Candidate(List<SortedSet<Integer>> box, BitSet cells, int said) {}

  /**
   * A cover.
   *
   * @param boxes boxes that hold the cells, each once
   */
  List<List<SortedSet<Integer>>> of(List<List<SortedSet<Integer>>> boxes) {
    if (boxes.size() > MOST_BOXES || numbers.size() > MOST_CELLS) {
      return boxes;
    }
    Map<List<SortedSet<Integer>>, Candidate> wide = new HashMap<>();
    for (List<SortedSet<Integer>> box : boxes) {
      for (int first = 0; first < sizes.size(); first++) {
        Candidate candidate = candidate(widened(box, first));
        wide.putIfAbsent(candidate.box(), candidate);
      }
    }
    List<List<SortedSet<Integer>>> cover = narrowed(chosen(wide.values()));
    return cover.size() <= boxes.size() ? cover : boxes;
  }

  private Candidate candidate(List<SortedSet<Integer>> box) {
    BitSet cells = new BitSet();
    each(
        box,
        cell -> {
          cells.set(number(cell));
          return true;
        });
    int said = 0;
    for (int facet = 0; facet < sizes.size(); facet++) {
      said += partial(box, facet) ? 1 : 0;
    }
    return new Candidate(box, cells, said);
  }

  private boolean partial(List<SortedSet<Integer>> box, int facet) {
    return box.get(facet).size() < sizes.get(facet);
  }

  private int number(List<Integer> cell) {
    return numbers.getOrDefault(cell, -1);
  }

  /** The box made as wide as the cells allow, on one facet first. */
  private List<SortedSet<Integer>> widened(List<SortedSet<Integer>> box, int first) {
    List<SortedSet<Integer>> wide = new ArrayList<>(box);
    for (int step = 0; step < sizes.size(); step++) {
      int facet = (first + step) % sizes.size();
      SortedSet<Integer> places = new TreeSet<>(wide.get(facet));
      for (int place = 0; place < sizes.get(facet); place++) {
        List<SortedSet<Integer>> slab = with(wide, facet, new TreeSet<>(List.of(place)));
        if (!places.contains(place) && each(slab, cell -> number(cell) >= 0)) {
          places.add(place);
        }
      }
      wide.set(facet, places);
    }
    return wide;
  }

  /** Boxes that together hold all cells: each time the one that holds most of what is left. */
  private List<Candidate> chosen(Collection<Candidate> candidates) {
    Comparator<Candidate> order =
        Comparator.<Candidate>comparingInt(one -> -one.said())
            .thenComparing(one -> one.cells().cardinality())
            .thenComparing(one -> one.box().toString());
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(order.reversed());
    BitSet left = new BitSet();
    left.set(0, numbers.size());
    List<Candidate> chosen = new ArrayList<>();
    while (!left.isEmpty()) {
      Candidate best = sorted.get(0);
      int most = -1;
      for (Candidate one : sorted) {
        BitSet more = (BitSet) one.cells().clone();
        more.and(left);
        if (more.cardinality() > most) {
          most = more.cardinality();
          best = one;
        }
      }
      left.andNot(best.cells());
      chosen.add(best);
    }
    return chosen;
  }

  /** Takes away what other boxes hold too, on facets that are said anyway. */
  private List<List<SortedSet<Integer>>> narrowed(List<Candidate> chosen) {
    int[] held = new int[numbers.size()];
    chosen.forEach(one -> one.cells().stream().forEach(cell -> held[cell]++));
    List<Candidate> most = new ArrayList<>(chosen);
    most.sort(Comparator.<Candidate>comparingInt(one -> one.cells().cardinality()));
    List<List<SortedSet<Integer>>> boxes = new ArrayList<>();
    for (Candidate one : most) {
      List<SortedSet<Integer>> box = new ArrayList<>(one.box());
      for (int facet = 0; facet < sizes.size() && !box.get(facet).isEmpty(); facet++) {
        for (int place : partial(box, facet) ? List.copyOf(box.get(facet)) : List.<Integer>of()) {
          List<SortedSet<Integer>> slab = with(box, facet, new TreeSet<>(List.of(place)));
          if (each(slab, cell -> held[number(cell)] > 1)) {
            each(slab, cell -> held[number(cell)]-- > 1);
            SortedSet<Integer> fewer = new TreeSet<>(box.get(facet));
            fewer.remove(place);
            box.set(facet, fewer);
          }
        }
      }
      if (box.stream().noneMatch(places -> places.isEmpty())) {
        boxes.add(box);
      }
    }
    return boxes;
  }

  private static List<SortedSet<Integer>> with(
      List<SortedSet<Integer>> box, int facet, SortedSet<Integer> places) {
    List<SortedSet<Integer>> other = new ArrayList<>(box);
    other.set(facet, places);
    return other;
  }

  /** Whether something holds of every cell of a box; asked of no more once it does not. */
  private static boolean each(List<SortedSet<Integer>> box, Predicate<List<Integer>> holds) {
    return each(box, new ArrayList<>(), holds);
  }

  private static boolean each(
      List<SortedSet<Integer>> box, List<Integer> places, Predicate<List<Integer>> holds) {
    if (places.size() == box.size()) {
      return holds.test(places);
    }
    for (int place : box.get(places.size())) {
      places.add(place);
      boolean all = each(box, places, holds);
      places.remove(places.size() - 1);
      if (!all) {
        return false;
      }
    }
    return true;
  }
}
