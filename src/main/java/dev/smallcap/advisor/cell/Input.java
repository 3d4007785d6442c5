package dev.smallcap.advisor.cell;

import java.util.Comparator;
import java.util.Locale;

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

  /** The input that a property belongs to. */
  static Input of(String fact, String property) {
    return fact.equals(MARKET.fact()) ? MARKET : new Input(fact, property);
  }

  /** Its name in plain words, such as {@code horizon months}. */
  public String words() {
    return (property.isEmpty() ? fact : property)
        .replaceAll("([a-z0-9])([A-Z])", "$1 $2")
        .toLowerCase(Locale.ROOT);
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
