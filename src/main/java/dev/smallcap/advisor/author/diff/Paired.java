package dev.smallcap.advisor.author.diff;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.partition.Dimension;
import dev.smallcap.advisor.partition.Input;
import dev.smallcap.advisor.partition.JointTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The same cells in two policies, whose inputs are cut at the thresholds of both. One pair. */
final class Paired {
  private final JointTable old;
  private final JointTable now;
  private final List<Turning> turnings;
  private final List<ReportDimension> facets;
  private final Map<Input, Long> oldWeights;
  private final Map<Input, Long> nowWeights;

  /**
   * A pair.
   *
   * @param turnings all inputs of both
   */
  Paired(JointTable old, JointTable now, List<Turning> turnings) {
    this.old = old;
    this.now = now;
    this.turnings = List.copyOf(turnings);
    this.facets = turnings.stream().map(Turning::facet).toList();
    this.oldWeights = weights(old);
    this.nowWeights = weights(now);
  }

  private static Map<Input, Long> weights(JointTable joint) {
    Map<Input, Long> weights = new LinkedHashMap<>();
    long weight = 1;
    for (Dimension axis : joint.axes()) {
      weights.put(axis.input(), weight);
      // where it wraps round, there are more cells than are compared
      weight *= axis.spans().size();
    }
    return weights;
  }

  /** The number of cells. */
  long size() {
    return facets.stream()
        .mapToLong(ReportDimension::size)
        .reduce(1, (one, other) -> one > Long.MAX_VALUE / other ? Long.MAX_VALUE : one * other);
  }

  /** A cell that changes, by its place on each facet. */
  private record Changed(List<Integer> places, ChangeText told) {}

  /**
   * The regions in which the two differ.
   *
   * @param compare what changes between the findings of a cell, or null where nothing does
   */
  List<Region> regions(
      String step, BiFunction<List<Finding>, List<Finding>, @Nullable ChangeText> compare) {
    List<Changed> changed =
        LongStream.range(0, size())
            .parallel()
            .mapToObj(cell -> changed(places(cell), compare))
            .filter(Objects::nonNull)
            .toList();
    Map<ChangeText, List<List<Integer>>> alike = new LinkedHashMap<>();
    changed.forEach(
        one -> alike.computeIfAbsent(one.told(), told -> new ArrayList<>()).add(one.places()));
    List<Region> regions = new ArrayList<>();
    alike.forEach((told, cells) -> regions.addAll(told.regions(step, facets, cells)));
    return regions;
  }

  private @Nullable Changed changed(
      List<Integer> at, BiFunction<List<Finding>, List<Finding>, @Nullable ChangeText> compare) {
    long before = 0;
    long after = 0;
    for (int i = 0; i < turnings.size(); i++) {
      Turning turning = turnings.get(i);
      before += number(turning.inputs(), turning.old().get(at.get(i)), oldWeights);
      after += number(turning.inputs(), turning.now().get(at.get(i)), nowWeights);
    }
    ChangeText told = compare.apply(old.findings(before), now.findings(after));
    return told == null ? null : new Changed(at, told);
  }

  private List<Integer> places(long cell) {
    List<Integer> at = new ArrayList<>();
    long rest = cell;
    for (ReportDimension facet : facets) {
      at.add((int) (rest % facet.size()));
      rest /= facet.size();
    }
    return at;
  }

  /** What some inputs add to the number of a cell; one that a policy does not read adds nothing. */
  private static long number(List<Input> inputs, List<Integer> places, Map<Input, Long> weights) {
    long number = 0;
    for (int i = 0; i < places.size(); i++) {
      number += places.get(i) * weights.getOrDefault(inputs.get(i), 0L);
    }
    return number;
  }
}
