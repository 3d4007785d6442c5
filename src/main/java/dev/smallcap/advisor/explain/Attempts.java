package dev.smallcap.advisor.explain;

import dev.smallcap.advisor.rulebook.language.Binding;
import dev.smallcap.advisor.rulebook.language.Condition;
import dev.smallcap.advisor.rulebook.language.Evaluation;
import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Operand;
import dev.smallcap.advisor.rulebook.language.ParameterRead;
import dev.smallcap.advisor.rulebook.language.Property;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.Trace;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells what a rule asked of facts, parameters by their names. Immutable and thread-safe. */
record Attempts(Reference reference, LocalDate day) {
  Attempt of(String question, Rule rule, Trace.Attempt traced) {
    List<FactMatch> looks =
        traced.patterns().stream().map(asked -> look(rule, asked, traced)).toList();
    Object conclusion = conclusion(rule, traced);
    return new Attempt(
        question, looks, traced.held(), conclusion == null ? null : ValueFormat.text(conclusion));
  }

  /** What a rule concludes where it holds, or null where a value of it is not known. */
  static @Nullable Object conclusion(Rule rule, Trace.Attempt traced) {
    for (Operand operand : rule.insertion().arguments()) {
      if (operand instanceof Operand.Variable variable
          && !traced.values().containsKey(variable.name())) {
        return null;
      }
    }
    return Evaluation.conclusion(rule, traced);
  }

  private FactMatch look(Rule rule, Trace.PatternTrace asked, Trace.Attempt traced) {
    String type = asked.pattern().type();
    List<Compared> compared = new ArrayList<>();
    for (Trace.Tested tested : asked.conditions()) {
      for (Evaluation.Seen one : tested.comparisons()) {
        compared.add(compared(rule, asked, traced, tested, one));
      }
    }
    FactType known = Vocabulary.type(type);
    boolean drawn = asked.fact() == null && known != null && Vocabulary.isConclusion(known);
    return new FactMatch(
        type,
        asked.fact() != null,
        read(asked),
        compared,
        asked.held(),
        drawn ? reference.drawing(rule.group(), type) : List.of());
  }

  private Compared compared(
      Rule rule,
      Trace.PatternTrace asked,
      Trace.Attempt traced,
      Trace.Tested tested,
      Evaluation.Seen one) {
    Object fact = asked.fact();
    return new Compared(
        asked.pattern().type() + "." + one.comparison(),
        rule.file() + ":" + one.comparison().at(),
        one.comparison().operator().sign(),
        ValueFormat.value(one.seen()),
        ValueFormat.value(fact == null ? needed(one.comparison().operand(), traced) : one.needed()),
        one.held(),
        oneOf(tested.condition(), one),
        !tested.held() && !one.held(),
        behind(rule, one.comparison(), asked, traced));
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
      Rule rule, Condition.Comparison one, Trace.PatternTrace asked, Trace.Attempt traced) {
    for (ParameterRead.Source source : ParameterRead.needed(rule, one)) {
      ParameterRow row =
          row(traced.patterns().get(rule.patterns().indexOf(source.pattern())), source.property());
      if (row != null) {
        return row;
      }
    }
    return row(asked, one.property());
  }

  /** The parameter that a property of a fact holds, or null. */
  @Nullable ParameterRow row(Trace.PatternTrace asked, String property) {
    Object fact = asked.fact();
    return reference.parameter(
        ParameterRead.of(
            asked.pattern().type(), property, fact == null ? List.of() : List.of(fact)),
        day);
  }

  /** What a rule took from a fact under a name. */
  static Map<String, String> read(Trace.PatternTrace asked) {
    Map<String, String> read = new LinkedHashMap<>();
    Object fact = asked.fact();
    FactType type = Vocabulary.type(asked.pattern().type());
    if (fact != null && type != null) {
      for (Binding binding : asked.pattern().bindings()) {
        Property property = type.property(binding.property());
        Object value = property == null ? null : property.of(fact);
        if (value != null) {
          read.put(binding.property(), ValueFormat.text(value));
        }
      }
    }
    return read;
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
