package dev.smallcap.advisor.partition;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import dev.smallcap.advisor.rulebook.language.EvaluationStep;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.terms.PolicyException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Some kinds of conclusions of one step taken together: every cell of all inputs that any of their
 * rules turns on, answered from the blocks without asking the rules again. Immutable and
 * thread-safe.
 */
public final class JointTable {
  private static final long MOST_CELLS = 20_000_000;

  private final PolicyPartition factoring;
  private final Set<Class<? extends Conclusion>> kinds;
  private final Predicate<Finding> told;
  private final List<DecisionTable> blocks;
  private final List<Dimension> axes;
  private final int[][] places;
  private final SortedSet<String> facts = new TreeSet<>();

  private JointTable(
      PolicyPartition factoring,
      List<DecisionTable> blocks,
      Collection<Class<? extends Conclusion>> kinds,
      Collection<Dimension> free) {
    this(
        factoring, blocks, kinds, free, finding -> kinds.contains(finding.conclusion().getClass()));
  }

  private JointTable(
      PolicyPartition factoring,
      List<DecisionTable> blocks,
      Collection<Class<? extends Conclusion>> kinds,
      Collection<Dimension> free,
      Predicate<Finding> told) {
    this.factoring = factoring;
    this.told = told;
    this.kinds = Set.copyOf(kinds);
    this.blocks = List.copyOf(blocks);
    Map<Input, Dimension> all = new TreeMap<>();
    free.forEach(axis -> all.put(axis.input(), axis));
    this.axes = List.copyOf(all.values());
    this.places = new int[blocks.size()][];
    for (int i = 0; i < places.length; i++) {
      facts.addAll(blocks.get(i).kinds());
      places[i] = blocks.get(i).axes().stream().mapToInt(axes::indexOf).toArray();
    }
    axes.forEach(axis -> facts.add(axis.input().fact()));
  }

  private static List<Dimension> axes(List<DecisionTable> blocks) {
    return blocks.stream().flatMap(block -> block.axes().stream()).distinct().toList();
  }

  /** The conclusions of these kinds that rules draw in a step. */
  public static JointTable of(
      PolicyPartition factoring,
      EvaluationStep step,
      Collection<Class<? extends Conclusion>> kinds) {
    List<DecisionTable> drawing =
        factoring.of(step).stream().filter(block -> draws(block, kinds)).toList();
    return new JointTable(factoring, drawing, kinds, axes(drawing));
  }

  /**
   * The conclusions of these kinds in every class of some inputs, by the rules that turn on these
   * alone: whatever all other inputs are, these rules conclude the same.
   *
   * @param inputs the inputs, as far as they were cut
   */
  public static JointTable within(
      PolicyPartition factoring,
      EvaluationStep step,
      Collection<Class<? extends Conclusion>> kinds,
      Collection<Input> inputs) {
    List<Dimension> free =
        inputs.stream().map(factoring.inputs()::get).filter(Objects::nonNull).toList();
    List<DecisionTable> inside =
        factoring.of(step).stream()
            .filter(block -> draws(block, kinds) && free.containsAll(block.axes()))
            .toList();
    return new JointTable(factoring, inside, kinds, free);
  }

  /** The conclusions that some rules draw in a step, by their ids. */
  public static JointTable of(PolicyPartition factoring, EvaluationStep step, Set<String> rules) {
    List<DecisionTable> drawing =
        factoring.of(step).stream()
            .filter(block -> block.rules().stream().anyMatch(rule -> rules.contains(rule.id())))
            .toList();
    return new JointTable(
        factoring,
        drawing,
        Set.of(),
        axes(drawing),
        finding -> rules.contains(finding.rule().id()));
  }

  /** The conclusions that the rules of one block draw. */
  public static JointTable of(DecisionTable block, PolicyPartition factoring) {
    Set<Class<? extends Conclusion>> kinds = new HashSet<>();
    for (int cell = 0; cell < block.size(); cell++) {
      block.findings(cell).forEach(finding -> kinds.add(finding.conclusion().getClass()));
    }
    return new JointTable(factoring, List.of(block), kinds, block.axes());
  }

  /**
   * The same with conclusions of another kind beside them, as far as their rules turn on an input
   * that these turn on too. What turns on none of them is independent of all.
   */
  public JointTable beside(Class<? extends Conclusion> kind) {
    return beside(kind, block -> true);
  }

  /**
   * The same with conclusions of another kind beside them, as far as their rules turn on nothing
   * but what these turn on. What turns on something else may come or not in each cell, and joins
   * them only where it is asked for.
   *
   * @param more which blocks that turn on an input of these and on others join them
   */
  public JointTable beside(Class<? extends Conclusion> kind, Predicate<DecisionTable> more) {
    List<DecisionTable> joined = new ArrayList<>(blocks);
    Set<Class<? extends Conclusion>> all = new HashSet<>(kinds);
    all.add(kind);
    for (DecisionTable block : factoring.of(blocks.get(0).step())) {
      if (!joined.contains(block)
          && draws(block, Set.of(kind))
          && block.axes().stream().anyMatch(axes::contains)
          && (axes.containsAll(block.axes()) || more.test(block))) {
        joined.add(block);
      }
    }
    return new JointTable(factoring, joined, all, axes(joined));
  }

  private static boolean draws(DecisionTable block, Collection<Class<? extends Conclusion>> kinds) {
    return block.rules().stream().anyMatch(rule -> kinds.stream().anyMatch(rule::concludes));
  }

  /** The blocks that answer. */
  public List<DecisionTable> blocks() {
    return blocks;
  }

  /** The inputs, in order. */
  public List<Dimension> axes() {
    return axes;
  }

  /** The number of cells. */
  public long size() {
    return axes.stream()
        .mapToLong(axis -> axis.spans().size())
        .reduce(1, (one, other) -> one > Long.MAX_VALUE / other ? Long.MAX_VALUE : one * other);
  }

  /**
   * The number of cells, when each can be looked at.
   *
   * @throws PolicyException if that would not end
   */
  public long waitedFor() {
    if (size() > MOST_CELLS) {
      throw new PolicyException(
          "The rules (%s) turn on %s inputs together, more than %s cells."
              .formatted(
                  blocks.stream()
                      .flatMap(block -> block.rules().stream())
                      .map(Rule::id)
                      .collect(Collectors.joining(", ")),
                  axes.size(),
                  MOST_CELLS),
          "let each rule compare fewer inputs.");
    }
    return size();
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
  public List<EquivalenceClass> spans(long cell) {
    int[] at = places(cell);
    List<EquivalenceClass> spans = new ArrayList<>();
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
      DecisionTable block = blocks.get(i);
      int number = 0;
      int weight = 1;
      for (int k = 0; k < places[i].length; k++) {
        number += weight * at[places[i][k]];
        weight *= block.axes().get(k).spans().size();
      }
      for (Finding finding : block.findings(number)) {
        if (told.test(finding)) {
          found.add(finding);
        }
      }
    }
    return found;
  }

  /** The facts that answer for a cell, parameters left out. */
  public List<Object> facts(long cell) {
    return facts(cell, Map.of());
  }

  /**
   * The same with other values besides.
   *
   * @param besides values of inputs that are none of these, by input
   */
  public List<Object> facts(long cell, Map<Input, @Nullable Object> besides) {
    Map<Input, @Nullable Object> given = new HashMap<>(besides);
    SortedSet<String> kinds = new TreeSet<>(facts);
    besides.keySet().forEach(input -> kinds.add(input.fact()));
    List<EquivalenceClass> spans = spans(cell);
    for (int i = 0; i < spans.size(); i++) {
      given.put(axes.get(i).input(), spans.get(i).value());
    }
    return factoring.facts().of(kinds, given);
  }
}
