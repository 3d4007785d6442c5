package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PolicyException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The values of the parameters in force on one day. Immutable and thread-safe. */
public final class ParameterValues {
  private static final int MOST_HOPS = 16;

  private final LocalDate day;
  private final Map<String, String> values;
  private final Map<String, LocalDate> since;

  ParameterValues(LocalDate day, Map<String, String> values, Map<String, LocalDate> since) {
    this.day = day;
    this.since = Collections.unmodifiableMap(new HashMap<>(since));
    // a map that stays fast whatever the names are
    this.values = Collections.unmodifiableMap(new HashMap<>(values));
  }

  /**
   * A value as a decimal.
   *
   * @throws PolicyException if the parameter has no value on the day, or names itself in a circle
   */
  public BigDecimal decimal(String name) {
    String named = name;
    for (int hops = 0; hops <= MOST_HOPS; hops++) {
      String value = values.get(named);
      if (value == null) {
        throw without(named);
      }
      if (Parameters.isDecimal(value)) {
        return new BigDecimal(value);
      }
      named = value;
    }
    throw new PolicyException(
        "The parameter (%s) names itself in a circle, or gets its number over more than %s others."
            .formatted(name, MOST_HOPS),
        "give one of them a number in rules/parameters.csv.");
  }

  /**
   * A value as a whole number.
   *
   * @throws PolicyException if there is none, or it has decimals
   */
  public int integer(String name) {
    try {
      return decimal(name).intValueExact();
    } catch (ArithmeticException e) {
      throw new PolicyException(
          "The parameter (%s) has the value %s on %s, not a whole number."
              .formatted(name, decimal(name), day),
          "correct the row of rules/parameters.csv.",
          e);
    }
  }

  /**
   * A value as a percentage.
   *
   * @throws PolicyException if there is none
   */
  public Percent percent(String name) {
    return Percent.of(decimal(name));
  }

  /**
   * The first day of the row that gives a parameter its value.
   *
   * @throws PolicyException if it has no value on the day
   */
  public LocalDate since(String name) {
    LocalDate first = since.get(name);
    if (first == null) {
      throw without(name);
    }
    return first;
  }

  private PolicyException without(String name) {
    return new PolicyException(
        "The parameter (" + name + ") has no value on " + day + ".",
        "add a row to rules/parameters.csv.");
  }

  /** Whether a parameter has a value on the day. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** The names that have a value on the day, in order. */
  SortedSet<String> names() {
    return new TreeSet<>(values.keySet());
  }

  /**
   * A value that is kept for each constant of an enum, under the name in lower case with hyphens.
   *
   * @throws PolicyException if there is none
   */
  public int integer(String prefix, Enum<?> constant) {
    return integer(key(prefix, constant));
  }

  /** The name of the parameter that is kept for a constant. */
  public static String key(String prefix, Enum<?> constant) {
    return prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
