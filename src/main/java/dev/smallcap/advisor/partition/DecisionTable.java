package dev.smallcap.advisor.partition;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import dev.smallcap.advisor.rulebook.language.EvaluationStep;
import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rules of one step that turn on the same inputs, with every cell of these and what the rules
 * answer there. Immutable and thread-safe.
 */
public final class DecisionTable {
  private final EvaluationStep step;
  private final List<Rule> rules;
  private final SortedSet<String> facts;
  private final List<Dimension> axes;
  private final CellFacts made;
  private final List<Answer> answers;

  DecisionTable(
      EvaluationStep step,
      List<Rule> rules,
      SortedSet<String> facts,
      List<Dimension> axes,
      CellFacts made,
      Asking asking) {
    this.step = step;
    this.rules = List.copyOf(rules);
    this.facts = facts;
    this.axes = List.copyOf(axes);
    this.made = made;
    Set<String> ids = rules.stream().map(Rule::id).collect(Collectors.toSet());
    this.answers =
        IntStream.range(0, size())
            .parallel()
            .mapToObj(cell -> Answer.of(asking.judge(step.group(), facts(cell)), ids))
            .toList();
  }

  /** What came in a cell: the findings of this block's rules, and the conclusions of all rules. */
  private record Answer(List<Finding> findings, List<Conclusion> drawn) {
    static Answer of(List<Finding> all, Set<String> ids) {
      return new Answer(
          all.stream().filter(finding -> ids.contains(finding.rule().id())).toList(),
          all.stream().map(Finding::conclusion).toList());
    }
  }

  /** Asks the rules of a folder. */
  interface Asking {
    List<Finding> judge(String group, List<Object> facts);
  }

  /** The step that its rules are asked in. */
  public EvaluationStep step() {
    return step;
  }

  /** The rules. */
  public List<Rule> rules() {
    return rules;
  }

  /** The inputs that they turn on; none where they fire always or never. */
  public List<Dimension> axes() {
    return axes;
  }

  /** The number of cells. */
  public int size() {
    return axes.stream().mapToInt(axis -> axis.spans().size()).reduce(1, Math::multiplyExact);
  }

  /** The classes of a cell, in the order of the axes. */
  public List<EquivalenceClass> spans(int cell) {
    List<EquivalenceClass> spans = new ArrayList<>();
    int rest = cell;
    for (Dimension axis : axes) {
      spans.add(axis.spans().get(rest % axis.spans().size()));
      rest /= axis.spans().size();
    }
    return spans;
  }

  /** The facts that answer for a cell, parameters left out. */
  public List<Object> facts(int cell) {
    Map<Input, @Nullable Object> given = new HashMap<>();
    List<EquivalenceClass> spans = spans(cell);
    for (int i = 0; i < spans.size(); i++) {
      given.put(axes.get(i).input(), spans.get(i).value());
    }
    return made.of(facts, given);
  }

  /**
   * What the rules of this block answer in a cell; asked once, when the block was made.
   *
   * @throws IndexOutOfBoundsException if there is no such cell
   */
  public List<Finding> findings(int cell) {
    return answers.get(cell).findings();
  }

  /** Whether another block answers alike in the same cells, by rules of the same ids. */
  public boolean answersAs(DecisionTable other) {
    return size() == other.size()
        && names().equals(other.names())
        && IntStream.range(0, size()).allMatch(cell -> came(cell).equals(other.came(cell)));
  }

  private List<String> names() {
    return axes.stream().map(Dimension::toString).toList();
  }

  private List<String> came(int cell) {
    return findings(cell).stream()
        .map(finding -> finding.rule().id() + " " + finding.conclusion())
        .toList();
  }

  /** What any rule of the step concludes from the facts of a cell; asked at the same time. */
  public List<Conclusion> drawn(int cell) {
    return answers.get(cell).drawn();
  }

  /** The kinds of facts that its rules are asked with. */
  public SortedSet<String> kinds() {
    return facts;
  }

  /**
   * The cell that facts lie in.
   *
   * @param values a value for each input; those of other inputs are passed over
   * @return its number, or -1 where a value is impossible
   */
  public int cell(Map<Input, @Nullable Object> values) {
    int cell = 0;
    int weight = 1;
    for (Dimension axis : axes) {
      int index = axis.indexOf(values.get(axis.input()));
      if (index < 0) {
        return -1;
      }
      cell += weight * index;
      weight *= axis.spans().size();
    }
    return cell;
  }

  /** The values of the inputs in facts, of which there is one of each kind at most. */
  public static Map<Input, @Nullable Object> values(Collection<?> facts) {
    Map<Input, @Nullable Object> values = new HashMap<>();
    for (Object fact : facts) {
      FactType type = Objects.requireNonNull(Vocabulary.type(fact.getClass().getSimpleName()));
      values.put(new Input(type.name(), ""), fact);
      type.properties()
          .values()
          .forEach(
              property -> values.put(new Input(type.name(), property.name()), property.of(fact)));
    }
    return values;
  }
}
