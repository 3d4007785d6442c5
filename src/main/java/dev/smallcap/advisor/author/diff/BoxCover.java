package dev.smallcap.advisor.author.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Folds cells into few boxes: a box has a set of places on each facet and holds every combination
 * of them. The boxes hold the cells and nothing else; a cell may lie in several. Stateless and
 * thread-safe.
 */
final class BoxCover {
  private BoxCover() {}

  /**
   * The boxes of cells.
   *
   * @param cells the cells by their places, one for each facet; no cell twice
   * @param sizes how many places each facet has
   */
  static List<List<SortedSet<Integer>>> of(Collection<List<Integer>> cells, List<Integer> sizes) {
    List<List<SortedSet<Integer>>> boxes = apart(cells);
    return boxes.size() < 2 ? boxes : new GreedyCover(cells, sizes).of(boxes);
  }

  /** Boxes that hold each cell once. */
  private static List<List<SortedSet<Integer>>> apart(Collection<List<Integer>> cells) {
    List<List<SortedSet<Integer>>> boxes = new ArrayList<>();
    for (List<Integer> cell : cells) {
      List<SortedSet<Integer>> box = new ArrayList<>();
      for (int place : cell) {
        box.add(new TreeSet<>(List.of(place)));
      }
      boxes.add(box);
    }
    int before = Integer.MAX_VALUE;
    while (boxes.size() < before) {
      before = boxes.size();
      for (int facet = 0; facet < (boxes.isEmpty() ? 0 : boxes.get(0).size()); facet++) {
        boxes = merged(boxes, facet);
      }
    }
    return boxes;
  }

  /** Boxes that differ on one facet alone are one box. */
  private static List<List<SortedSet<Integer>>> merged(
      List<List<SortedSet<Integer>>> boxes, int facet) {
    Map<List<SortedSet<Integer>>, SortedSet<Integer>> alike = new LinkedHashMap<>();
    for (List<SortedSet<Integer>> box : boxes) {
      List<SortedSet<Integer>> others = new ArrayList<>(box);
      SortedSet<Integer> here = others.remove(facet);
      alike.computeIfAbsent(others, key -> new TreeSet<>()).addAll(here);
    }
    List<List<SortedSet<Integer>>> merged = new ArrayList<>();
    alike.forEach(
        (others, here) -> {
          List<SortedSet<Integer>> box = new ArrayList<>(others);
          box.add(facet, here);
          merged.add(box);
        });
    return merged;
  }
}
