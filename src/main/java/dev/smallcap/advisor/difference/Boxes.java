package dev.smallcap.advisor.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Folds cells into few boxes: a box has a set of places on each axis and holds every combination of
 * them. The boxes hold the cells, each once, and nothing else. Stateless and thread-safe.
 */
final class Boxes {
  private Boxes() {}

  /**
   * The boxes of cells.
   *
   * @param cells the cells by their places, one for each axis; no cell twice
   */
  static List<List<SortedSet<Integer>>> of(Collection<List<Integer>> cells) {
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
      for (int axis = 0; axis < (boxes.isEmpty() ? 0 : boxes.get(0).size()); axis++) {
        boxes = merged(boxes, axis);
      }
    }
    return boxes;
  }

  /** Boxes that differ on one axis alone are one box. */
  private static List<List<SortedSet<Integer>>> merged(
      List<List<SortedSet<Integer>>> boxes, int axis) {
    Map<List<SortedSet<Integer>>, SortedSet<Integer>> alike = new LinkedHashMap<>();
    for (List<SortedSet<Integer>> box : boxes) {
      List<SortedSet<Integer>> others = new ArrayList<>(box);
      SortedSet<Integer> here = others.remove(axis);
      alike.computeIfAbsent(others, key -> new TreeSet<>()).addAll(here);
    }
    List<List<SortedSet<Integer>>> merged = new ArrayList<>();
    alike.forEach(
        (others, here) -> {
          List<SortedSet<Integer>> box = new ArrayList<>(others);
          box.add(axis, here);
          merged.add(box);
        });
    return merged;
  }
}
