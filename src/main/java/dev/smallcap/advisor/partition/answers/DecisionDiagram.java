package dev.smallcap.advisor.partition.answers;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A function of a few inputs as a reduced decision diagram: a graph in which every node asks one
 * input, no node asks in vain, and no two nodes are alike. It is exact. The same function of the
 * same inputs has the same nodes in the same order. Immutable and thread-safe.
 *
 * <p>A child is the number of a node, or where it is below 0 a value: -1 the first, -2 the second.
 *
 * @param <T> what the function gives; equal values count as one
 */
public final class DecisionDiagram<T> {
  private final int root;
  private final List<int[]> nodes;
  private final List<T> values;

  private DecisionDiagram(int root, List<int[]> nodes, List<T> values) {
    this.root = root;
    this.nodes = nodes;
    this.values = List.copyOf(values);
  }

  /**
   * Folds a table.
   *
   * @param table the number of the value in each situation; the last input changes fastest
   * @param sizes how many choices each input has
   * @param values the values
   */
  static <T> DecisionDiagram<T> fold(int[] table, int[] sizes, List<T> values) {
    Folding<T> folding = new Folding<>();
    int[] row = new int[table.length];
    int[] children = new int[values.size()];
    for (int i = 0; i < table.length; i++) {
      if (children[table[i]] == 0) {
        children[table[i]] = folding.value(values.get(table[i]));
      }
      row[i] = children[table[i]];
    }
    for (int input = sizes.length - 1; input >= 0; input--) {
      int size = sizes[input];
      int[] above = new int[row.length / size];
      int[] node = new int[size + 1];
      node[0] = input;
      for (int i = 0; i < above.length; i++) {
        System.arraycopy(row, i * size, node, 1, size);
        above[i] = folding.node(node);
      }
      row = above;
    }
    return folding.diagram(row[0]);
  }

  /** The same with each value replaced by another, reduced anew. */
  public <U> DecisionDiagram<U> map(Function<? super T, ? extends U> change) {
    Folding<U> folding = new Folding<>();
    int[] made = new int[nodes.size()];
    int[] leaves = new int[values.size()];
    // a child stands before its parents
    for (int i = 0; i < made.length; i++) {
      int[] node = nodes.get(i).clone();
      for (int child = 1; child < node.length; child++) {
        node[child] = mapped(node[child], made, leaves, change, folding);
      }
      made[i] = folding.node(node);
    }
    return folding.diagram(mapped(root, made, leaves, change, folding));
  }

  private <U> int mapped(
      int child,
      int[] made,
      int[] leaves,
      Function<? super T, ? extends U> change,
      Folding<U> folding) {
    if (child >= 0) {
      return made[child];
    }
    int leaf = -child - 1;
    if (leaves[leaf] == 0) {
      leaves[leaf] = folding.value(change.apply(values.get(leaf)));
    }
    return leaves[leaf];
  }

  /**
   * What the function gives.
   *
   * @param places the choice of each input, from 0
   */
  public T at(int[] places) {
    int child = root;
    while (child >= 0) {
      int[] node = nodes.get(child);
      child = node[1 + places[node[0]]];
    }
    return values.get(-child - 1);
  }

  /** Where to begin: a node, or a value. */
  public int root() {
    return root;
  }

  /** The nodes: each the number of an input, then a child for each of its choices. */
  public List<int[]> nodes() {
    return nodes.stream().map(int[]::clone).toList();
  }

  /** The values. */
  public List<T> values() {
    return values;
  }

  /** Makes nodes and values once each. */
  private static final class Folding<T> {
    private final List<int[]> nodes = new ArrayList<>();
    private final Map<IntBuffer, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();
    private final Map<T, Integer> leaves = new HashMap<>();

    /** The child that stands for a value. */
    int value(T value) {
      return leaves.computeIfAbsent(
          value,
          added -> {
            values.add(added);
            return -values.size();
          });
    }

    /** The child that stands for a node: another where all its children are one. */
    int node(int[] node) {
      boolean same = true;
      for (int child = 2; child < node.length && same; child++) {
        same = node[child] == node[1];
      }
      if (same) {
        return node[1];
      }
      Integer known = numbers.get(IntBuffer.wrap(node));
      if (known != null) {
        return known;
      }
      int[] kept = node.clone();
      nodes.add(kept);
      numbers.put(IntBuffer.wrap(kept), nodes.size() - 1);
      return nodes.size() - 1;
    }

    DecisionDiagram<T> diagram(int root) {
      return new DecisionDiagram<>(root, List.copyOf(nodes), values);
    }
  }
}
