package dev.smallcap.advisor.cell;

import dev.smallcap.advisor.conclusion.Conclusion;
import dev.smallcap.advisor.engine.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Some kinds of conclusions of one step taken together: every cell of all inputs that any of their
 * rules turns on, answered from the blocks without asking the rules again. Immutable and
 * thread-safe.
 */
public final class Joint {
  private final Factoring factoring;
  private final Set<Class<? extends Conclusion>> kinds;
  private final List<Block> blocks;
  private final List<Axis> axes;
  private final int[][] places;
  private final SortedSet<String> facts = new TreeSet<>();

  private Joint(
      Factoring factoring, List<Block> blocks, Collection<Class<? extends Conclusion>> kinds) {
    this.factoring = factoring;
    this.kinds = Set.copyOf(kinds);
    this.blocks = blocks;
    Map<Input, Axis> all = new TreeMap<>();
    for (Block block : blocks) {
      block.axes().forEach(axis -> all.put(axis.input(), axis));
      facts.addAll(block.kinds());
    }
    this.axes = List.copyOf(all.values());
    this.places = new int[blocks.size()][];
    for (int i = 0; i < places.length; i++) {
      places[i] = blocks.get(i).axes().stream().mapToInt(axes::indexOf).toArray();
    }
  }

  /** The conclusions of these kinds that rules draw in a step. */
  public static Joint of(
      Factoring factoring, String scene, Collection<Class<? extends Conclusion>> kinds) {
    List<String> names = kinds.stream().map(Class::getSimpleName).toList();
    List<Block> drawing =
        factoring.of(scene).stream()
            .filter(
                block ->
                    block.rules().stream()
                        .anyMatch(rule -> names.contains(rule.insertion().type())))
            .toList();
    return new Joint(factoring, drawing, kinds);
  }

  /** The inputs, in order. */
  public List<Axis> axes() {
    return axes;
  }

  /** The number of cells. */
  public long size() {
    return axes.stream().mapToLong(axis -> axis.spans().size()).reduce(1, Math::multiplyExact);
  }

  /** The numbers of a cell's classes, in the order of the axes. */
  public int[] places(long cell) {
    int[] at = new int[axes.size()];
    long rest = cell;
    for (int i = 0; i < at.length; i++) {
      int spans = axes.get(i).spans().size();
      at[i] = (int) (rest % spans);
      rest /= spans;
    }
    return at;
  }

  /** The classes of a cell, in the order of the axes. */
  public List<Span> spans(long cell) {
    int[] at = places(cell);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      spans.add(axes.get(i).spans().get(at[i]));
    }
    return spans;
  }

  /** The conclusions of these kinds in a cell. */
  public List<Finding> findings(long cell) {
    int[] at = places(cell);
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      Block block = blocks.get(i);
      int number = 0;
      int weight = 1;
      for (int k = 0; k < places[i].length; k++) {
        number += weight * at[places[i][k]];
        weight *= block.axes().get(k).spans().size();
      }
      for (Finding finding : block.findings(number)) {
        if (kinds.contains(finding.conclusion().getClass())) {
          found.add(finding);
        }
      }
    }
    return found;
  }

  /** The facts that answer for a cell, parameters left out. */
  public List<Object> facts(long cell) {
    Map<Input, @Nullable Object> given = new HashMap<>();
    List<Span> spans = spans(cell);
    for (int i = 0; i < spans.size(); i++) {
      given.put(axes.get(i).input(), spans.get(i).value());
    }
    return factoring.facts().of(facts, given);
  }
}
