package dev.smallcap.advisor.author.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What changes in a situation. Immutable and thread-safe.
 *
 * @param degree how much changes
 * @param change what, in words
 */
record ChangeText(Impact degree, String change) {
  /**
   * The regions in which it changes.
   *
   * @param cells the situations by their places on the facets; no cell twice
   */
  List<Region> regions(String step, List<ReportDimension> facets, List<List<Integer>> cells) {
    List<Region> regions = new ArrayList<>();
    BoxCover.of(cells, facets.stream().map(ReportDimension::size).toList())
        .forEach(
            box ->
                regions.add(
                    new Region(
                        step,
                        degree,
                        BoxWords.of(facets, box),
                        change,
                        box.stream().mapToLong(Set::size).reduce(1, (one, other) -> one * other))));
    return regions;
  }
}
