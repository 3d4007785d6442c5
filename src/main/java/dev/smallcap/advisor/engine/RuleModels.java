package dev.smallcap.advisor.engine;

import dev.smallcap.advisor.rulebook.language.Binding;
import dev.smallcap.advisor.rulebook.language.Condition;
import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Pattern;
import dev.smallcap.advisor.rulebook.language.Property;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.functions.PredicateInformation;
import org.drools.model.impl.DeclarationImpl;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.CompositePatterns;
import org.drools.model.patterns.PatternImpl;
import org.drools.model.view.BindViewItem1;

/** Builds what Drools runs of rules that were read: no code is generated. One component, once. */
final class RuleModels {
  /** One object a property: Drools shares joins where the very same object reads them. */
  private final Map<Property, Function1<Object, Object>> readers = new HashMap<>();

  /** The rule as Drools runs it, which names it by its id. */
  org.drools.model.Rule of(Rule rule) {
    Map<String, BoundVariable> bound = new HashMap<>();
    List<org.drools.model.Condition> patterns = new ArrayList<>();
    for (Pattern pattern : rule.patterns()) {
      patterns.add(pattern(rule, patterns.size(), pattern, bound));
    }
    return new RuleImpl(
        rule.group(),
        rule.id(),
        null,
        new CompositePatterns(
            org.drools.model.Condition.Type.AND,
            patterns,
            Map.of(RuleImpl.DEFAULT_CONSEQUENCE_NAME, ConclusionBlock.of(rule.insertion(), bound))),
        Map.of(),
        Map.of());
  }

  private PatternImpl<Object> pattern(
      Rule rule, int number, Pattern pattern, Map<String, BoundVariable> bound) {
    FactType type = Objects.requireNonNull(Vocabulary.type(pattern.type()), pattern.type());
    Variable<Object> fact = declared(type.type(), "fact" + number);
    PatternImpl<Object> model = new PatternImpl<>(fact);
    for (Binding binding : pattern.bindings()) {
      Property property =
          Objects.requireNonNull(type.property(binding.property()), binding.property());
      Variable<Object> variable =
          declared(property.type(), FiringRecorder.EVIDENCE + binding.variable());
      bound.put(binding.variable(), new BoundVariable(number, property, variable));
      model.addBinding(
          new BindViewItem1<>(
              variable, readers.computeIfAbsent(property, read -> read::of), fact, null, null));
    }
    pattern.conditions().stream()
        .flatMap(RuleModels::parts)
        .forEach(
            condition -> {
              ConditionReader reader = new ConditionReader(type, number, bound);
              FactTest test = reader.test(condition);
              model.addConstraint(
                  new FactConstraint(
                      reader.identity(condition),
                      new PredicateInformation(condition.toString(), rule.title(), rule.file()),
                      Stream.concat(
                              Stream.of(fact), reader.given().stream().map(BoundVariable::declared))
                          .toArray(Variable<?>[]::new),
                      test));
            });
    return model;
  }

  /** Each part that has to hold is a constraint of its own, which rules can share. */
  private static Stream<Condition> parts(Condition condition) {
    return condition instanceof Condition.AllOf all
        ? all.parts().stream().flatMap(RuleModels::parts)
        : Stream.of(condition);
  }

  @SuppressWarnings("unchecked")
  private static Variable<Object> declared(Class<?> type, String name) {
    return new DeclarationImpl<>((Class<Object>) type, name);
  }
}
