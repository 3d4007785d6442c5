package dev.smallcap.advisor.partition;

import dev.smallcap.advisor.rulebook.language.EvaluationStep;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Something that rules compare: a property of a fact. The market is one input, for its properties
 * go together. Immutable and thread-safe.
 *
 * @param fact the simple name of the fact's type, such as {@code Client}
 * @param property the property, such as {@code horizonMonths}; nothing for a whole fact
 */
public record Input(String fact, String property) implements Comparable<Input> {
  /** The market that acts: stage, phase and age of a recovery go together. */
  public static final Input MARKET = new Input("Market", "");

  private static final Comparator<Input> ORDER =
      Comparator.comparing(Input::fact).thenComparing(Input::property);

  /** Findings that Java makes of a host's words: what they say is what was said. */
  private static final Map<Input, Input> WORDED =
      Map.of(
          new Input("RateFinding", "direction"), new Input("StatedSignals", "rates"),
          new Input("PriceFinding", "inflation"), new Input("StatedSignals", "inflation"),
          new Input("ActivityFinding", "activity"), new Input("StatedSignals", "activity"),
          new Input("SlumpFinding", "slump"), new Input("StatedSignals", "slump"));

  /** The input that a property belongs to in a step. */
  static Input in(EvaluationStep step, String fact, String property) {
    Input input = of(fact, property);
    return step == EvaluationStep.WORDS ? worded(input) : input;
  }

  /** The word that a finding repeats, or the input itself. */
  static Input worded(Input input) {
    return WORDED.getOrDefault(input, input);
  }

  /** The input that a property belongs to. */
  static Input of(String fact, String property) {
    return fact.equals(MARKET.fact()) ? MARKET : new Input(fact, property);
  }

  /** The names of inputs, as {@link #toString} writes them. */
  public static List<String> names(Collection<Input> inputs) {
    return inputs.stream().map(Input::toString).toList();
  }

  /** The input of a name. */
  public static Input parse(String name) {
    int dot = name.indexOf('.');
    return dot < 0
        ? new Input(name, "")
        : new Input(name.substring(0, dot), name.substring(dot + 1));
  }

  /** Its name in plain words, such as {@code horizon months}. */
  public String words() {
    return Vocabulary.words(property.isEmpty() ? fact : property);
  }

  @Override
  public int compareTo(Input other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return property.isEmpty() ? fact : fact + "." + property;
  }
}
