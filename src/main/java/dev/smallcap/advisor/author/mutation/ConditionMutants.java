package dev.smallcap.advisor.author.mutation;

import dev.smallcap.advisor.rulebook.language.Condition;
import dev.smallcap.advisor.rulebook.language.Operand;
import dev.smallcap.advisor.rulebook.language.Operator;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes the conditions of a rule one at a time: each comparison turned round, its boundary moved
 * to the other side, its constant replaced, and dropped. One rule, once.
 */
final class ConditionMutants {
  private final Rule rule;
  private final List<Mutant> mutants = new ArrayList<>();

  private ConditionMutants(Rule rule) {
    this.rule = rule;
  }

  static List<Mutant> of(Rule rule) {
    ConditionMutants made = new ConditionMutants(rule);
    rule.comparisons().forEach(made::comparison);
    return made.mutants;
  }

  private void comparison(Condition.Comparison one) {
    change(
        one,
        turned(one, one.operator().opposite()),
        "turned to " + one.operator().opposite().sign(),
        "a case in which the rest of the rule holds and (" + one + ") does not");
    if (one.operator().ordered()) {
      change(
          one,
          turned(one, edge(one.operator())),
          "turned to " + edge(one.operator()).sign(),
          "a case in which " + one.property() + " equals " + one.operand());
    }
    if (one.operand() instanceof Operand.Constant constant) {
      for (Object other :
          Objects.requireNonNull(Vocabulary.term(constant.type())).getEnumConstants()) {
        String name = ((Enum<?>) other).name();
        if (!name.equals(constant.name())) {
          Operand replaced = new Operand.Constant(constant.type(), name);
          change(
              one,
              new Condition.Comparison(one.at(), one.property(), one.operator(), replaced),
              "compared with " + replaced,
              "a case in which " + one.property() + " is " + name);
        }
      }
    }
    change(
        one,
        null,
        "dropped",
        "a case in which the rest of the rule holds and (" + one + ") does not");
  }

  private static Condition turned(Condition.Comparison one, Operator operator) {
    return new Condition.Comparison(one.at(), one.property(), operator, one.operand());
  }

  /** The operator that differs from another at the boundary alone. */
  private static Operator edge(Operator operator) {
    return switch (operator) {
      case LESS -> Operator.AT_MOST;
      case AT_MOST -> Operator.LESS;
      case MORE -> Operator.AT_LEAST;
      case AT_LEAST -> Operator.MORE;
      default -> operator;
    };
  }

  private void change(
      Condition.Comparison one, @Nullable Condition other, String what, String hint) {
    mutants.add(
        new Mutant.RuleMutant(
            rule,
            rule.replacing(one, other),
            one.at().line(),
            rule.id() + ": " + one + " " + what,
            hint));
  }
}
