package dev.smallcap.advisor.engine;

import dev.smallcap.advisor.rulebook.language.Condition;
import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Operand;
import dev.smallcap.advisor.rulebook.language.Operator;
import dev.smallcap.advisor.rulebook.language.Property;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Turns a condition of a pattern into what the engine asks of facts. It shares no code with what
 * explains conditions, so that tests can hold one against the other. One condition, once.
 */
final class ConditionReader {
  private final FactType type;
  private final int pattern;
  private final Map<String, BoundVariable> bound;
  private final List<BoundVariable> given = new ArrayList<>();

  /**
   * Reads a condition of a pattern.
   *
   * @param type the kind of its facts
   * @param pattern its place in the rule, from 0
   * @param bound the variables that it and the patterns before it bind
   */
  ConditionReader(FactType type, int pattern, Map<String, BoundVariable> bound) {
    this.type = type;
    this.pattern = pattern;
    this.bound = bound;
  }

  /** The variables of earlier patterns that the condition reads, each once. */
  List<BoundVariable> given() {
    return given;
  }

  /** What is asked of a fact. */
  FactTest test(Condition condition) {
    if (condition instanceof Condition.Comparison comparison) {
      return comparison(comparison);
    }
    if (condition instanceof Condition.AllOf all) {
      FactTest[] tests = tests(all.parts());
      return (fact, values) -> {
        for (FactTest test : tests) {
          if (!test.holds(fact, values)) {
            return false;
          }
        }
        return true;
      };
    }
    FactTest[] tests = tests(((Condition.AnyOf) condition).parts());
    return (fact, values) -> {
      for (FactTest test : tests) {
        if (test.holds(fact, values)) {
          return true;
        }
      }
      return false;
    };
  }

  private FactTest[] tests(List<Condition> parts) {
    return parts.stream().map(this::test).toArray(FactTest[]::new);
  }

  private FactTest comparison(Condition.Comparison comparison) {
    Property property = property(comparison.property());
    Operator operator = comparison.operator();
    FactValue other = value(comparison.operand());
    return (fact, values) ->
        ValueComparison.holds(property.of(fact), operator, other.of(fact, values));
  }

  private FactValue value(Operand operand) {
    if (operand instanceof Operand.Variable named) {
      BoundVariable variable = variable(named);
      if (variable.pattern() == pattern) {
        return (fact, values) -> variable.property().of(fact);
      }
      if (!given.contains(variable)) {
        given.add(variable);
      }
      int place = given.indexOf(variable);
      return (fact, values) -> values[place];
    }
    if (operand instanceof Operand.Property named) {
      Property property = property(named.name());
      return (fact, values) -> property.of(fact);
    }
    if (operand instanceof Operand.Constant named) {
      Enum<?> constant =
          Objects.requireNonNull(Vocabulary.constant(named.type(), named.name()), named.name());
      return (fact, values) -> constant;
    }
    if (operand instanceof Operand.Truth truth) {
      return (fact, values) -> truth.value();
    }
    return (fact, values) -> null;
  }

  /**
   * The identity of a condition: Drools silently takes two conditions of one identity for one. Its
   * text is unambiguous, since variables stand in it by their place.
   */
  String identity(Condition condition) {
    return type.name() + "( " + text(condition) + " )";
  }

  private String text(Condition condition) {
    if (condition instanceof Condition.Comparison one) {
      String operand =
          one.operand() instanceof Operand.Variable named
              ? variable(named).place()
              : one.operand().toString();
      return one.property() + " " + one.operator().sign() + " " + operand;
    }
    return condition instanceof Condition.AllOf all
        ? joined(all.parts(), " && ")
        : joined(((Condition.AnyOf) condition).parts(), " || ");
  }

  private String joined(List<Condition> parts, String by) {
    return parts.stream().map(this::text).collect(Collectors.joining(by, "( ", " )"));
  }

  private Property property(String name) {
    return Objects.requireNonNull(type.property(name), name);
  }

  private BoundVariable variable(Operand.Variable named) {
    return Objects.requireNonNull(bound.get(named.name()), named.name());
  }
}
