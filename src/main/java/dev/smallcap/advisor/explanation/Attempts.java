package dev.smallcap.advisor.explanation;

import dev.smallcap.advisor.rule.Binding;
import dev.smallcap.advisor.rule.Condition;
import dev.smallcap.advisor.rule.Evaluation;
import dev.smallcap.advisor.rule.FactType;
import dev.smallcap.advisor.rule.Operand;
import dev.smallcap.advisor.rule.ParameterRead;
import dev.smallcap.advisor.rule.Property;
import dev.smallcap.advisor.rule.Rule;
import dev.smallcap.advisor.rule.Trace;
import dev.smallcap.advisor.rule.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells what a rule asked of facts, parameters by their names. Immutable and thread-safe. */
record Attempts(Reference reference, LocalDate day) {
  Attempt of(String question, Rule rule, Trace.Attempt traced) {
    List<Look> looks = new ArrayList<>();
    for (Trace.Asked asked : traced.patterns()) {
      looks.add(look(rule, asked, traced));
    }
    Object conclusion = conclusion(rule, traced);
    return new Attempt(
        question, looks, traced.held(), conclusion == null ? null : Shown.text(conclusion));
  }

  /** What a rule concludes where it holds, or null where a value of it is not known. */
  static @Nullable Object conclusion(Rule rule, Trace.Attempt traced) {
    for (Operand operand : rule.insertion().arguments()) {
      if (operand instanceof Operand.Variable variable
          && !traced.values().containsKey(variable.name())) {
        return null;
      }
    }
    return Evaluation.conclusion(rule, new Evaluation.Match(List.of(), traced.values()));
  }

  private Look look(Rule rule, Trace.Asked asked, Trace.Attempt traced) {
    String type = asked.pattern().type();
    List<Compared> compared = new ArrayList<>();
    Iterator<Evaluation.Seen> seen = asked.comparisons().iterator();
    for (Condition condition : asked.pattern().conditions()) {
      List<Evaluation.Seen> own = condition.comparisons().map(one -> seen.next()).toList();
      boolean held = asked.fact() != null && held(condition, own.iterator());
      for (Evaluation.Seen one : own) {
        compared.add(compared(rule, asked, traced, one, oneOf(condition, one), !held));
      }
    }
    FactType known = Vocabulary.type(type);
    boolean drawn = asked.fact() == null && known != null && Vocabulary.isConclusion(known);
    return new Look(
        type,
        asked.fact() != null,
        read(asked),
        compared,
        asked.held(),
        drawn ? reference.drawing(rule.group(), type) : List.of());
  }

  private Compared compared(
      Rule rule,
      Trace.Asked asked,
      Trace.Attempt traced,
      Evaluation.Seen one,
      boolean oneOf,
      boolean open) {
    Object fact = asked.fact();
    return new Compared(
        asked.pattern().type() + "." + one.comparison(),
        rule.file() + ":" + one.comparison().at(),
        one.comparison().operator().sign(),
        Shown.value(one.seen()),
        Shown.value(fact == null ? needed(one.comparison().operand(), traced) : one.needed()),
        one.held(),
        oneOf,
        open && !one.held(),
        behind(one.comparison(), asked, traced));
  }

  /** What would have been needed of a fact that is not there, or null where that is not known. */
  private static @Nullable Object needed(Operand operand, Trace.Attempt traced) {
    if (operand instanceof Operand.Variable variable) {
      return traced.values().get(variable.name());
    }
    if (operand instanceof Operand.Constant constant) {
      return Vocabulary.constant(constant.type(), constant.name());
    }
    return operand instanceof Operand.Truth truth ? truth.value() : null;
  }

  private @Nullable ParameterRow behind(
      Condition.Comparison one, Trace.Asked asked, Trace.Attempt traced) {
    ParameterRow needed = null;
    if (one.operand() instanceof Operand.Property other) {
      needed = row(asked, other.name());
    } else if (one.operand() instanceof Operand.Variable variable) {
      for (Trace.Asked before : traced.patterns()) {
        for (Binding binding : before.pattern().bindings()) {
          if (needed == null && binding.variable().equals(variable.name())) {
            needed = row(before, binding.property());
          }
        }
      }
    }
    return needed == null ? row(asked, one.property()) : needed;
  }

  /** The parameter that a property of a fact holds, or null. */
  @Nullable ParameterRow row(Trace.Asked asked, String property) {
    Object fact = asked.fact();
    return reference.parameter(
        ParameterRead.of(
            asked.pattern().type(), property, fact == null ? List.of() : List.of(fact)),
        day);
  }

  /** What a rule took from a fact under a name. */
  static Map<String, String> read(Trace.Asked asked) {
    Map<String, String> read = new LinkedHashMap<>();
    Object fact = asked.fact();
    FactType type = Vocabulary.type(asked.pattern().type());
    if (fact != null && type != null) {
      for (Binding binding : asked.pattern().bindings()) {
        Property property = type.property(binding.property());
        Object value = property == null ? null : property.of(fact);
        if (value != null) {
          read.put(binding.property(), Shown.text(value));
        }
      }
    }
    return read;
  }

  private static boolean held(Condition condition, Iterator<Evaluation.Seen> seen) {
    if (condition instanceof Condition.AllOf all) {
      boolean held = true;
      for (Condition part : all.parts()) {
        held &= held(part, seen);
      }
      return held;
    }
    if (condition instanceof Condition.AnyOf any) {
      boolean held = false;
      for (Condition part : any.parts()) {
        held |= held(part, seen);
      }
      return held;
    }
    return seen.next().held();
  }

  /** Whether a comparison stands among several of which one is enough. */
  private static boolean oneOf(Condition condition, Evaluation.Seen one) {
    if (condition instanceof Condition.AnyOf) {
      return true;
    }
    return condition instanceof Condition.AllOf all
        && all.parts().stream()
            .anyMatch(
                part -> part.comparisons().anyMatch(one.comparison()::equals) && oneOf(part, one));
  }
}
