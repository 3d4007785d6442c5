package dev.smallcap.advisor.rulebook.invariant;

import dev.smallcap.advisor.rulebook.language.Evaluation;
import dev.smallcap.advisor.rulebook.language.Operator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing that an invariant says of a situation. Immutable and thread-safe. */
public sealed interface Assertion {
  /**
   * Whether it holds.
   *
   * @param values what the words are in the situation; a missing value may be left out
   * @param said the ids of the rules that are told in it
   * @param beside what the words are in the situation that it is compared with
   */
  boolean holds(Map<String, Object> values, Set<String> said, Map<String, Object> beside);

  /**
   * A word compared with a value. A missing value equals none alone, and is neither more nor less
   * than any.
   *
   * @param word the word
   * @param operator how
   * @param value the value, or null for none
   */
  record Compared(String word, Operator operator, @Nullable Object value) implements Assertion {
    @Override
    public boolean holds(Map<String, Object> values, Set<String> said, Map<String, Object> beside) {
      return compared(values.get(word), operator, value);
    }

    @Override
    public String toString() {
      return word + " " + operator.sign() + " " + shown(value);
    }
  }

  /**
   * Two words of one situation compared.
   *
   * @param word the word
   * @param operator how
   * @param other the other word
   */
  record Two(String word, Operator operator, String other) implements Assertion {
    @Override
    public boolean holds(Map<String, Object> values, Set<String> said, Map<String, Object> beside) {
      return compared(values.get(word), operator, values.get(other));
    }

    @Override
    public String toString() {
      return word + " " + operator.sign() + " " + other;
    }
  }

  /**
   * A word compared with the same or another word of the situation beside.
   *
   * @param word the word
   * @param operator how
   * @param other the word of the other situation
   */
  record Beside(String word, Operator operator, String other) implements Assertion {
    @Override
    public boolean holds(Map<String, Object> values, Set<String> said, Map<String, Object> beside) {
      Object one = values.get(word);
      Object two = beside.get(other);
      return one == null || two == null || compared(one, operator, two);
    }

    @Override
    public String toString() {
      return word + " " + operator.sign() + " " + other + " beside";
    }
  }

  /**
   * A rule is told, or is not.
   *
   * @param rule the id of the rule
   * @param told whether it has to be told
   */
  record Says(String rule, boolean told) implements Assertion {
    @Override
    public boolean holds(Map<String, Object> values, Set<String> said, Map<String, Object> beside) {
      return said.contains(rule) == told;
    }

    @Override
    public String toString() {
      return (told ? "says " : "silent ") + rule;
    }
  }

  /** A value as a line of the file writes it. */
  static String shown(@Nullable Object value) {
    return value == null
        ? "none"
        : value instanceof Boolean yes ? (yes ? "yes" : "no") : value.toString();
  }

  private static boolean compared(@Nullable Object one, Operator operator, @Nullable Object other) {
    if (one == null || other == null) {
      return operator == (one == other ? Operator.EQUAL : Operator.UNEQUAL);
    }
    return operator.holds(Evaluation.compare(one, other));
  }
}
