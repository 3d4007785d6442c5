package dev.smallcap.advisor.partition;

import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.rulebook.cases.CaseFacts;
import dev.smallcap.advisor.rulebook.language.EvaluationStep;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.terms.PolicyException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A policy cut into cells on one day: for each step and each set of inputs, the rules that turn on
 * exactly these, and what the policy's own engine answers in every cell. Since no rule takes
 * anything back, what the rules answer together is what each answers by itself. Immutable and
 * thread-safe.
 *
 * @param day the day whose rules and parameters are in force
 * @param cuts the thresholds
 * @param blocks all blocks, in the order of the steps
 * @param uncut what could not be cut into cells, in words; nothing is claimed of it
 * @param unreached ids of rules in force that no step gives their facts
 * @param facts makes the facts of a cell
 * @param inputs every input that was cut, those that no rule turns on but were asked for among them
 */
public record PolicyPartition(
    LocalDate day,
    Thresholds cuts,
    List<DecisionTable> blocks,
    Set<String> uncut,
    Set<String> unreached,
    CellFacts facts,
    Map<Input, Dimension> inputs) {
  private static final int MOST_CELLS = 5_000_000;

  /** Copies the collections. */
  public PolicyPartition {
    blocks = List.copyOf(blocks);
    uncut = Collections.unmodifiableSet(new TreeSet<>(uncut));
    unreached = Collections.unmodifiableSet(new TreeSet<>(unreached));
    inputs = Map.copyOf(inputs);
  }

  /** The thresholds of a policy on a day. */
  public static Thresholds cuts(PolicyModel policy, LocalDate day) {
    return Thresholds.of(inForce(policy, day), policy.parameters().on(day));
  }

  /**
   * Cuts a policy into cells and asks its engine in each.
   *
   * @param cuts the thresholds to cut at: those of the policy, and others to look at besides
   * @throws dev.smallcap.advisor.terms.InputException if the day is before the policy's first, or
   *     the ordinary values of its cases cannot be read
   * @throws PolicyException if a rule fails, or rules turn on so many inputs together that asking
   *     in each cell would not end
   */
  public static PolicyPartition of(PolicyModel policy, LocalDate day, Thresholds cuts) {
    return of(policy, day, cuts, Set.of());
  }

  /**
   * The same, with inputs that are cut even where no rule turns on them.
   *
   * @param besides these inputs
   */
  public static PolicyPartition of(
      PolicyModel policy, LocalDate day, Thresholds cuts, Set<Input> besides) {
    List<Rule> rules = inForce(policy, day);
    Set<String> uncut = new TreeSet<>(cuts.uncut());
    Set<String> unreached = rules.stream().map(Rule::id).collect(Collectors.toSet());
    Map<Key, Turned> turning = new LinkedHashMap<>();
    SortedSet<Input> inputs = new TreeSet<>(besides);
    for (EvaluationStep step : EvaluationStep.values()) {
      List<Rule> group = rules.stream().filter(rule -> rule.group().equals(step.group())).toList();
      for (Rule rule : group) {
        InputClosure reads = InputClosure.of(rule, step, group);
        if (reads != null) {
          unreached.remove(rule.id());
          uncut.addAll(reads.uncut);
          inputs.addAll(reads.inputs);
          Key key = new Key(step.group(), reads.facts, reads.inputs);
          turning
              .computeIfAbsent(key, first -> new Turned(step, new LinkedHashSet<>()))
              .rules()
              .add(rule);
        }
      }
    }
    Dimensions axes = new Dimensions(policy, day, cuts, inputs);
    refuseEndless(turning, axes);
    CellFacts facts = new CellFacts(CaseFacts.of(policy.book()), policy.parameters().on(day));
    List<DecisionTable> blocks = new ArrayList<>();
    turning.forEach(
        (key, turned) ->
            blocks.add(
                new DecisionTable(
                    turned.step(),
                    List.copyOf(turned.rules()),
                    key.facts(),
                    key.inputs().stream().map(axes::of).toList(),
                    facts,
                    (group, given) -> policy.judge(day, group, given))));
    return new PolicyPartition(day, cuts, blocks, uncut, unreached, facts, axes.all());
  }

  /** Every cell is asked: rules that compare a dozen inputs together would be asked for years. */
  private static void refuseEndless(Map<Key, Turned> turning, Dimensions axes) {
    double all = 0;
    for (Map.Entry<Key, Turned> block : turning.entrySet()) {
      double cells = 1;
      for (Input input : block.getKey().inputs()) {
        cells *= axes.of(input).spans().size();
      }
      all += cells;
      if (all > MOST_CELLS) {
        throw new PolicyException(
            "The rules (%s) turn on %s inputs together, which brings all to more than %s cells."
                .formatted(
                    block.getValue().rules().stream()
                        .map(Rule::id)
                        .collect(Collectors.joining(", ")),
                    block.getKey().inputs().size(),
                    MOST_CELLS),
            "let each rule compare fewer: what several rules conclude comes together by itself.");
      }
    }
  }

  /** What rules turn on: from the same facts they conclude the same in every step. */
  private record Key(String group, SortedSet<String> facts, SortedSet<Input> inputs) {}

  /** Rules, and the first step that asks them. */
  private record Turned(EvaluationStep step, Set<Rule> rules) {}

  private static List<Rule> inForce(PolicyModel policy, LocalDate day) {
    return policy.rules().stream().filter(rule -> rule.inForce(day)).toList();
  }

  /** The blocks of a step, but for those that an earlier step asks as well. */
  public List<DecisionTable> of(EvaluationStep step) {
    return blocks.stream().filter(block -> block.step() == step).toList();
  }

  /** The blocks whose facts a step gives. */
  List<DecisionTable> asked(EvaluationStep step) {
    return blocks.stream()
        .filter(block -> block.step().group().equals(step.group()))
        .filter(block -> step.facts().containsAll(block.kinds()))
        .toList();
  }

  /** The number of cells of the blocks that a rule is in. */
  public long cells(Rule rule) {
    return blocks.stream()
        .filter(block -> block.rules().contains(rule))
        .mapToLong(DecisionTable::size)
        .sum();
  }

  /** The number of cells of all blocks. */
  public long cells() {
    return blocks.stream().mapToLong(DecisionTable::size).sum();
  }
}
