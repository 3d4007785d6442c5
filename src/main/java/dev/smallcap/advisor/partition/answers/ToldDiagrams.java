package dev.smallcap.advisor.partition.answers;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which rules are told in each situation: a diagram a rule, all in one graph, since rules that are
 * told alike share what they ask. Immutable and thread-safe.
 *
 * @param nodes the nodes, as in a {@link DecisionDiagram}; child -1 says no, child -2 yes
 * @param roots where each rule begins, by what it is told as and by its id
 */
public record ToldDiagrams(List<int[]> nodes, Map<RuleRole, SortedMap<String, Integer>> roots) {
  private static final int NO = -1;
  private static final int YES = -2;

  static ToldDiagrams of(FoldedAnswers answers) {
    List<int[]> nodes = new ArrayList<>();
    Map<IntBuffer, Integer> numbers = new HashMap<>();
    Map<RuleRole, SortedMap<String, Integer>> roots = new TreeMap<>();
    answers
        .told()
        .forEach(
            (role, ids) -> {
              SortedMap<String, Integer> begin = new TreeMap<>();
              ids.forEach(id -> begin.put(id, add(answers.told(role, id), nodes, numbers)));
              roots.put(role, begin);
            });
    return new ToldDiagrams(nodes, roots);
  }

  /** Where a diagram begins among the nodes of all. */
  private static int add(
      DecisionDiagram<Boolean> diagram, List<int[]> nodes, Map<IntBuffer, Integer> numbers) {
    List<int[]> own = diagram.nodes();
    int[] placed = new int[own.size()];
    for (int i = 0; i < placed.length; i++) {
      int[] node = own.get(i);
      for (int child = 1; child < node.length; child++) {
        node[child] = child(node[child], placed, diagram);
      }
      Integer known = numbers.get(IntBuffer.wrap(node));
      if (known == null) {
        known = nodes.size();
        nodes.add(node);
        numbers.put(IntBuffer.wrap(node), known);
      }
      placed[i] = known;
    }
    return child(diagram.root(), placed, diagram);
  }

  private static int child(int child, int[] placed, DecisionDiagram<Boolean> diagram) {
    return child >= 0 ? placed[child] : diagram.values().get(-child - 1) ? YES : NO;
  }
}
