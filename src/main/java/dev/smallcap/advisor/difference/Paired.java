package dev.smallcap.advisor.difference;

import dev.smallcap.advisor.cell.Axis;
import dev.smallcap.advisor.cell.Input;
import dev.smallcap.advisor.cell.Joint;
import dev.smallcap.advisor.engine.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The same cells in two policies, whose inputs are cut at the thresholds of both. One pair. */
final class Paired {
  private final List<Axis> axes;
  private final Joint old;
  private final Joint now;
  private final long[] oldWeights;
  private final long[] nowWeights;
  private final long size;

  Paired(Joint old, Joint now) {
    this.old = old;
    this.now = now;
    Map<Input, Axis> all = new TreeMap<>();
    now.axes().forEach(axis -> all.put(axis.input(), axis));
    old.axes().forEach(axis -> all.put(axis.input(), axis));
    this.axes = List.copyOf(all.values());
    this.oldWeights = weights(old);
    this.nowWeights = weights(now);
    this.size = axes.stream().mapToLong(axis -> axis.spans().size()).reduce(1, Math::multiplyExact);
  }

  /** Whether both cut every input alike; a market whose stages fail to be one each is not. */
  boolean alike() {
    for (Axis axis : now.axes()) {
      int spans = axis.spans().size();
      if (axes.stream()
          .anyMatch(one -> one.input().equals(axis.input()) && one.spans().size() != spans)) {
        return false;
      }
    }
    return true;
  }

  private long[] weights(Joint joint) {
    long[] weights = new long[axes.size()];
    long weight = 1;
    for (Axis axis : joint.axes()) {
      for (int i = 0; i < axes.size(); i++) {
        if (axes.get(i).input().equals(axis.input())) {
          weights[i] = weight;
        }
      }
      weight *= axis.spans().size();
    }
    return weights;
  }

  long size() {
    return size;
  }

  /** A cell that changes, by its place on each axis. */
  private record Changed(List<Integer> places, Told told) {}

  /** What changes in a cell. */
  record Told(Degree degree, String change) {}

  /**
   * The regions in which the two differ.
   *
   * @param compare what changes between the findings of a cell, or null where nothing does
   */
  List<Region> regions(
      String step, BiFunction<List<Finding>, List<Finding>, @Nullable Told> compare) {
    List<Changed> changed =
        LongStream.range(0, size)
            .parallel()
            .mapToObj(
                cell -> {
                  int[] at = places(cell);
                  Told told =
                      compare.apply(
                          old.findings(number(at, oldWeights)),
                          now.findings(number(at, nowWeights)));
                  return told == null
                      ? null
                      : new Changed(Arrays.stream(at).boxed().toList(), told);
                })
            .filter(Objects::nonNull)
            .toList();
    Map<Told, List<List<Integer>>> alike = new LinkedHashMap<>();
    changed.forEach(
        one -> alike.computeIfAbsent(one.told(), told -> new ArrayList<>()).add(one.places()));
    List<Region> regions = new ArrayList<>();
    alike.forEach(
        (told, cells) ->
            Boxes.of(cells)
                .forEach(
                    box ->
                        regions.add(
                            new Region(
                                step,
                                told.degree(),
                                BoxWords.of(axes, box),
                                told.change(),
                                box.stream()
                                    .mapToLong(Set::size)
                                    .reduce(1, (one, other) -> one * other)))));
    return regions;
  }

  private int[] places(long cell) {
    int[] at = new int[axes.size()];
    long rest = cell;
    for (int i = 0; i < at.length; i++) {
      int spans = axes.get(i).spans().size();
      at[i] = (int) (rest % spans);
      rest /= spans;
    }
    return at;
  }

  private static long number(int[] at, long[] weights) {
    long number = 0;
    for (int i = 0; i < at.length; i++) {
      number += at[i] * weights[i];
    }
    return number;
  }
}
