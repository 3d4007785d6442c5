package dev.smallcap.advisor.author.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Says a box in words: first what a matrix is read by, then the rest. What takes all its classes is
 * left out. Stateless and thread-safe.
 */
final class BoxWords {
  private BoxWords() {}

  static String of(List<ReportDimension> facets, List<SortedSet<Integer>> box) {
    List<Integer> said =
        IntStream.range(0, facets.size())
            .filter(i -> box.get(i).size() < facets.get(i).size())
            .boxed()
            .sorted(Comparator.comparing(i -> facets.get(i).rank()))
            .toList();
    List<String> parts = new ArrayList<>();
    for (boolean beside : new boolean[] {false, true}) {
      String part =
          said.stream()
              .filter(i -> (facets.get(i).rank() >= ReportDimension.BESIDE) == beside)
              .map(i -> facets.get(i).saying().of(box.get(i)))
              .collect(Collectors.joining(", "));
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return String.join("; ", parts);
  }
}
