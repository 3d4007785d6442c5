package dev.smallcap.advisor.rulebook.language;

import static java.util.stream.Collectors.joining;

import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.SourcePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks what a rule says against what rules can speak of: a comparison of unlike types, a constant
 * without its type or a missing value can be read, and then never or always holds. One rule, once.
 */
public final class Typing {
  private final Rule rule;
  private final Set<String> concluded;
  private final Map<String, Property> bound = new HashMap<>();

  /** Names bound to something unknown: that was said once. */
  private final Set<String> doubtful = new HashSet<>();

  /** Properties of which it was said that they may be missing. */
  private final Set<String> unsaid = new HashSet<>();

  private final List<Remark> remarks = new ArrayList<>();

  private Typing(Rule rule, Set<String> concluded) {
    this.rule = rule;
    this.concluded = concluded;
  }

  /**
   * What does not fit.
   *
   * @param concluded the simple names of what the rules of the same folder conclude
   */
  public static List<Remark> remarks(Rule rule, Set<String> concluded) {
    Typing typing = new Typing(rule, concluded);
    rule.patterns().forEach(typing::pattern);
    typing.insertion(rule.insertion());
    if (typing.remarks.isEmpty()) {
      typing.steps();
    }
    return typing.remarks;
  }

  /** Facts that are never given together, and conclusions that nobody takes up from them. */
  private void steps() {
    Set<String> facts = new TreeSet<>();
    for (Pattern pattern : rule.patterns()) {
      FactType fact = Vocabulary.type(pattern.type());
      if (fact != null && !Vocabulary.isConclusion(fact) && !fact.holdsParameters()) {
        facts.add(fact.name());
      }
    }
    List<EvaluationStep> steps =
        EvaluationStep.of(rule.group()).filter(step -> step.facts().containsAll(facts)).toList();
    if (steps.isEmpty()) {
      add(
          RemarkCode.FACT_ABSENT,
          rule.at(),
          "The facts " + facts + " are never given together.",
          "write a rule for each of them.");
    } else if (steps.stream().noneMatch(step -> step.takesUp(rule.insertion().type()))) {
      add(
          RemarkCode.CONCLUSION_UNUSED,
          rule.insertion().at(),
          "Nobody takes up a (%s) in the folder (%s) from %s."
              .formatted(rule.insertion().type(), rule.group(), facts),
          "conclude what the other rules there conclude.");
    }
  }

  private void pattern(Pattern pattern) {
    FactType fact = Vocabulary.type(pattern.type());
    if (fact == null) {
      unknown(
          pattern.at(),
          pattern.type(),
          "no fact and no conclusion",
          "read one of " + String.join(", ", Vocabulary.given(rule.group()).keySet()) + ".");
      pattern.bindings().forEach(binding -> doubtful.add(binding.variable()));
      return;
    }
    if (!Vocabulary.given(rule.group()).containsKey(fact.name())
        && !(Vocabulary.isConclusion(fact) && concluded.contains(fact.name()))) {
      add(
          RemarkCode.FACT_ABSENT,
          pattern.at(),
          "The rules of the folder (" + rule.group() + ") never see a (" + fact.name() + ").",
          "read one of " + String.join(", ", Vocabulary.given(rule.group()).keySet()) + ".");
    }
    if (fact.name().equals(rule.insertion().type())) {
      add(
          RemarkCode.CONCLUSION_REREAD,
          pattern.at(),
          "The rule reads (" + fact.name() + ") and inserts it: it could feed itself.",
          "let another conclusion come between.");
    }
    for (Binding binding : pattern.bindings()) {
      binding(fact, pattern, binding);
    }
    pattern.comparisons().forEach(comparison -> comparison(fact, pattern, comparison));
  }

  private void binding(FactType fact, Pattern pattern, Binding binding) {
    Property property = property(fact, binding.at(), binding.property());
    if (property == null) {
      doubtful.add(binding.variable());
      return;
    }
    sayMissing(property, pattern, binding.at());
    if (bound.put(binding.variable(), property) != null) {
      add(
          RemarkCode.BINDING_FORM,
          binding.at(),
          "The name ($" + binding.variable() + ") is bound twice.",
          "give each its own name.");
    }
  }

  private void comparison(FactType fact, Pattern pattern, Condition.Comparison comparison) {
    Property property = property(fact, comparison.at(), comparison.property());
    if (property == null) {
      return;
    }
    if (comparison.operand() instanceof Operand.Missing) {
      if (!property.nullable() || comparison.operator().ordered()) {
        unlike(comparison.at(), property, comparison, "it is never missing");
      }
      return;
    }
    sayMissing(property, pattern, comparison.at());
    Class<?> other = type(comparison.operand(), fact, comparison.at());
    if (other == null) {
      return;
    }
    if (comparison.operand() instanceof Operand.Property compared) {
      sayMissing(Objects.requireNonNull(fact.property(compared.name())), pattern, comparison.at());
    }
    if (!Property.alike(property.type(), other)) {
      unlike(
          comparison.at(),
          property,
          comparison,
          "one is " + Property.called(property.type()) + ", the other " + Property.called(other));
    } else if (comparison.operator().ordered() && !property.ordered()) {
      unlike(comparison.at(), property, comparison, "it is neither larger nor smaller");
    }
  }

  /** The type of an operand, or null where it is not known and that was said. */
  private @Nullable Class<?> type(Operand operand, @Nullable FactType fact, SourcePosition at) {
    if (operand instanceof Operand.Truth) {
      return Boolean.class;
    }
    if (operand instanceof Operand.Variable variable) {
      Property property = bound.get(variable.name());
      if (property == null && doubtful.contains(variable.name())) {
        return null;
      }
      return property == null
          ? unknown(at, "$" + variable.name(), "not bound before", "bind it in a pattern above.")
          : property.type();
    }
    if (operand instanceof Operand.Constant constant) {
      Enum<?> found = Vocabulary.constant(constant.type(), constant.name());
      return found == null
          ? unknown(at, constant.toString(), "no constant", constants(constant.type()))
          : found.getDeclaringClass();
    }
    if (operand instanceof Operand.Property named) {
      Property property = fact == null ? null : fact.property(named.name());
      if (property == null && Character.isUpperCase(named.name().charAt(0))) {
        add(
            RemarkCode.CONSTANT_UNQUALIFIED,
            at,
            "The constant (" + named.name() + ") stands without its type.",
            "write its type before it, as in Stage.ER1.");
        return null;
      }
      if (property == null && fact != null) {
        return noProperty(fact, at, named.name());
      }
      return property == null
          ? unknown(at, named.name(), "not bound", "bind it, and write it as $name.")
          : property.type();
    }
    return unknown(at, operand.toString(), "nothing to conclude from", "bind a property.");
  }

  private void insertion(Insertion insertion) {
    FactType made = Vocabulary.type(insertion.type());
    if (made == null || !Vocabulary.isConclusion(made)) {
      unknown(
          insertion.at(),
          insertion.type(),
          "no conclusion",
          "conclude one of "
              + Vocabulary.conclusions().stream().map(FactType::name).collect(joining(", "))
              + ".");
      return;
    }
    List<Class<?>> needed = ConclusionFactories.parameters(made, insertion);
    if (needed == null) {
      unknown(
          insertion.at(),
          insertion.toString(),
          "no way to make a " + made.name(),
          "make it as another rule of the file does.");
      return;
    }
    for (int i = 0; i < needed.size(); i++) {
      Operand argument = insertion.arguments().get(i);
      Class<?> type = type(argument, null, insertion.at());
      if (type != null && !ConclusionFactories.fits(type, needed.get(i))) {
        add(
            RemarkCode.TYPE_UNLIKE,
            insertion.at(),
            "(%s) is %s where %s takes %s."
                .formatted(
                    argument, Property.called(type), made.name(), Property.called(needed.get(i))),
            "bind the property that is meant.");
      }
    }
  }

  private @Nullable Property property(FactType fact, SourcePosition at, String name) {
    Property property = fact.property(name);
    if (property == null) {
      noProperty(fact, at, name);
    }
    return property;
  }

  private @Nullable Class<?> noProperty(FactType fact, SourcePosition at, String name) {
    String properties =
        fact.properties().isEmpty()
            ? "read no property of it."
            : "read one of " + String.join(", ", fact.properties().keySet()) + ".";
    return unknown(
        at,
        name,
        "no property of " + fact.name(),
        fact.holdsParameters()
            ? properties + " A new number needs a property in Java: README.md, A new number."
            : properties);
  }

  private static String constants(String type) {
    Class<?> term = Vocabulary.term(type);
    return term == null
        ? "write a constant of a term, as in Stage.ER1."
        : "write one of "
            + Stream.of(term.getEnumConstants())
                .map(one -> type + "." + ((Enum<?>) one).name())
                .collect(joining(", "))
            + ".";
  }

  private void sayMissing(Property property, Pattern pattern, SourcePosition at) {
    if (property.nullable()
        && !saidMissing(property, pattern)
        && unsaid.add(pattern.at() + property.name())) {
      add(
          RemarkCode.NULL_UNSAID,
          at,
          "(%s) may be missing, and a missing value is never equal, more or less."
              .formatted(property.name()),
          "add " + property.name() + " != null before it.");
    }
  }

  private static boolean saidMissing(Property property, Pattern pattern) {
    return pattern.conditions().stream()
        .flatMap(one -> one instanceof Condition.AllOf all ? all.parts().stream() : Stream.of(one))
        .anyMatch(
            one ->
                one instanceof Condition.Comparison said
                    && said.property().equals(property.name())
                    && said.operator() == Operator.UNEQUAL
                    && said.operand() instanceof Operand.Missing);
  }

  private void unlike(
      SourcePosition at, Property property, Condition.Comparison comparison, String why) {
    add(
        RemarkCode.TYPE_UNLIKE,
        at,
        "(" + comparison + ") compares " + property.name() + " with what it is not: " + why + ".",
        "compare it with " + Property.called(property.type()) + ".");
  }

  private @Nullable Class<?> unknown(SourcePosition at, String name, String why, String fix) {
    add(
        RemarkCode.NAME_UNKNOWN,
        at,
        "(" + name + ") is " + why + ".",
        "it is misspelt. To fix: " + fix);
    return null;
  }

  private void add(RemarkCode code, SourcePosition at, String what, String maybe) {
    remarks.add(new Remark(code, rule.file(), at, what, maybe));
  }
}
