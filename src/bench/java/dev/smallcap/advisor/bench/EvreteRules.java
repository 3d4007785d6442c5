package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.rulebook.language.Binding;
import dev.smallcap.advisor.rulebook.language.Condition;
import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Operand;
import dev.smallcap.advisor.rulebook.language.Operator;
import dev.smallcap.advisor.rulebook.language.Pattern;
import dev.smallcap.advisor.rulebook.language.Property;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evrete.api.FactBuilder;
import org.evrete.api.Knowledge;
import org.evrete.api.Type;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * Writes rules for Evrete: each condition as Java text, which Evrete compiles, on properties that
 * are read through lambdas.
 */
final class EvreteRules {
  private static final Map<Class<?>, Class<?>> PRIMITIVES =
      Map.of(Integer.class, int.class, Long.class, long.class, Boolean.class, boolean.class);

  private final Knowledge knowledge;
  private final RuleSetBuilder<Knowledge> builder;
  private final List<String> linking;

  /**
   * Adds rules to a knowledge base.
   *
   * @param linking the conclusions that other rules read; no others are inserted
   */
  static void add(Knowledge knowledge, List<Rule> rules) {
    List<String> linking =
        rules.stream().flatMap(rule -> rule.patterns().stream()).map(Pattern::type).toList();
    EvreteRules writer = new EvreteRules(knowledge, linking);
    rules.stream()
        .flatMap(rule -> rule.patterns().stream())
        .map(Pattern::type)
        .distinct()
        .forEach(writer::declare);
    rules.forEach(writer::write);
    writer.builder.build();
  }

  private EvreteRules(Knowledge knowledge, List<String> linking) {
    this.knowledge = knowledge;
    this.builder = knowledge.builder();
    this.linking = linking;
  }

  private void declare(String name) {
    FactType fact = Vocabulary.type(name);
    Type<Object> type = knowledge.getTypeResolver().getOrDeclare(raw(fact.type()));
    fact.properties()
        .forEach(
            (property, one) ->
                type.declareField(property, raw(plain(one.type())), Accessors.of(one.accessor())));
  }

  @SuppressWarnings("unchecked")
  private static <T> Class<T> raw(Class<?> type) {
    return (Class<T>) type;
  }

  private static Class<?> plain(Class<?> type) {
    return PRIMITIVES.getOrDefault(type, type);
  }

  private void write(Rule rule) {
    List<FactBuilder> facts = new ArrayList<>();
    Map<String, String> bound = new HashMap<>();
    Map<String, Property> types = new HashMap<>();
    List<EvreteAction.Seen> seen = new ArrayList<>();
    for (int i = 0; i < rule.patterns().size(); i++) {
      Pattern pattern = rule.patterns().get(i);
      String name = "$f" + i;
      FactType type = Vocabulary.type(pattern.type());
      facts.add(FactBuilder.fact(name, type.type()));
      for (Binding binding : pattern.bindings()) {
        Property property = type.property(binding.property());
        bound.put(binding.variable(), name + "." + property.name());
        types.put(binding.variable(), property);
        Function<Object, Object> accessor = Accessors.of(property.accessor());
        seen.add(new EvreteAction.Seen(binding.variable(), name, accessor));
      }
    }
    LhsBuilder<Knowledge> conditions = builder.newRule(rule.title()).forEach(facts);
    for (int i = 0; i < rule.patterns().size(); i++) {
      Pattern pattern = rule.patterns().get(i);
      Text text = new Text("$f" + i, Vocabulary.type(pattern.type()), bound, types);
      for (Condition condition : pattern.conditions()) {
        conditions.where(text.of(condition));
      }
    }
    conditions.execute(EvreteAction.of(rule, seen, linking.contains(rule.insertion().type())));
  }

  /** Conditions on one fact as Java. */
  private record Text(
      String fact, FactType type, Map<String, String> bound, Map<String, Property> types) {

    String of(Condition condition) {
      if (condition instanceof Condition.Comparison comparison) {
        return of(comparison);
      }
      boolean all = condition instanceof Condition.AllOf;
      List<Condition> parts =
          all ? ((Condition.AllOf) condition).parts() : ((Condition.AnyOf) condition).parts();
      return parts.stream()
          .map(part -> "(" + of(part) + ")")
          .collect(Collectors.joining(all ? " && " : " || "));
    }

    private String of(Condition.Comparison comparison) {
      Property property = type.property(comparison.property());
      String one = fact + "." + comparison.property();
      String sign = " " + comparison.operator().sign() + " ";
      Operand operand = comparison.operand();
      if (operand instanceof Operand.Missing) {
        return one + sign + "null";
      }
      if (operand instanceof Operand.Truth truth) {
        boolean yes = truth.value() == (comparison.operator() == Operator.EQUAL);
        return yes ? one : "!" + one;
      }
      if (operand instanceof Operand.Constant constant) {
        Enum<?> value = Vocabulary.constant(constant.type(), constant.name());
        return one + sign + value.getDeclaringClass().getCanonicalName() + "." + value.name();
      }
      String other;
      Property compared;
      if (operand instanceof Operand.Variable variable) {
        other = bound.get(variable.name());
        compared = types.get(variable.name());
      } else {
        other = fact + "." + ((Operand.Property) operand).name();
        compared = type.property(((Operand.Property) operand).name());
      }
      if (PRIMITIVES.containsKey(property.type()) || property.type().isEnum()) {
        return one + sign + other;
      }
      String compare = one + ".compareTo(" + other + ")" + sign + "0";
      String given = property.nullable() ? one + " != null && " : "";
      return given + (compared.nullable() ? other + " != null && " : "") + compare;
    }
  }
}
