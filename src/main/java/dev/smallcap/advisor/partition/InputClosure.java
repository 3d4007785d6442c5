package dev.smallcap.advisor.partition;

import dev.smallcap.advisor.rulebook.language.Binding;
import dev.smallcap.advisor.rulebook.language.Condition;
import dev.smallcap.advisor.rulebook.language.EvaluationStep;
import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Operand;
import dev.smallcap.advisor.rulebook.language.Pattern;
import dev.smallcap.advisor.rulebook.language.Property;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads in a step, and what the rules read whose conclusions it reads: the inputs that
 * decide whether it fires and what it concludes. One rule, once.
 */
final class InputClosure {
  private static final Input RISK = new Input("Client", "riskProfile");

  private final EvaluationStep step;
  private final List<Rule> rules;
  private final Map<Rule, Boolean> visited = new HashMap<>();
  final SortedSet<String> facts = new TreeSet<>();
  final SortedSet<Input> inputs = new TreeSet<>();
  final SortedSet<String> uncut = new TreeSet<>();

  private InputClosure(EvaluationStep step, List<Rule> rules) {
    this.step = step;
    this.rules = rules;
  }

  /** What a rule reads, or null where the step never gives it its facts. */
  static @Nullable InputClosure of(Rule rule, EvaluationStep step, List<Rule> rules) {
    InputClosure reads = new InputClosure(step, rules);
    return reads.rule(rule) && !reads.facts.isEmpty() ? reads : null;
  }

  /** Whether the step can give a rule what it looks for. */
  private boolean rule(Rule rule) {
    Boolean known = visited.putIfAbsent(rule, true);
    if (known != null) {
      return known;
    }
    boolean possible = true;
    Set<String> looked = new HashSet<>();
    for (Pattern pattern : rule.patterns()) {
      FactType type = Objects.requireNonNull(Vocabulary.type(pattern.type()));
      if (step.facts().contains(type.name())) {
        facts.add(type.name());
        if (!looked.add(type.name())) {
          uncut.add(rule.id() + " looks for two of " + type.name() + ", of which a cell holds one");
        }
        pattern.comparisons().forEach(one -> comparison(rule, type, one));
        pattern.bindings().stream()
            .filter(binding -> used(rule, binding))
            .forEach(binding -> bound(rule, type, binding));
      } else if (Vocabulary.isConclusion(type)) {
        possible &= drawn(type);
      } else if (type.holdsParameters()) {
        perProfile(type);
      } else {
        possible = false;
      }
    }
    visited.put(rule, possible);
    return possible;
  }

  /** Whether some rule can draw a conclusion; without any no rule that reads it can fire. */
  private boolean drawn(FactType type) {
    boolean drawn = false;
    for (Rule other : rules) {
      drawn |= other.insertion().type().equals(type.name()) && rule(other);
    }
    return drawn;
  }

  /** Parameters kept for each profile are those of the client's own, cells those of the market. */
  private void perProfile(FactType type) {
    if (type.properties().values().stream().anyMatch(one -> one.type().isEnum())) {
      facts.add(RISK.fact());
      inputs.add(RISK);
    }
    if (type.isCell()) {
      facts.add(Input.MARKET.fact());
      inputs.add(Input.MARKET);
    }
  }

  private void comparison(Rule rule, FactType type, Condition.Comparison one) {
    read(rule, type, one.property());
    if (one.operand() instanceof Operand.Property other) {
      read(rule, type, other.name());
    }
  }

  private void read(Rule rule, FactType type, String name) {
    Property property = Objects.requireNonNull(type.property(name));
    Input input = Input.in(step, type.name(), name);
    boolean cut =
        input.property().isEmpty()
            || property.type().isEnum()
            || property.type() == Boolean.class
            || Numbers.number(property.type());
    if (property.parameter() != null) {
      type.properties().values().stream()
          .filter(kept -> kept.type().isEnum())
          .forEach(kept -> inputs.add(Input.of(type.name(), kept.name())));
    } else if (cut) {
      inputs.add(input);
    } else {
      uncut.add(rule.id() + " compares " + input + ", which takes any value");
    }
  }

  private void bound(Rule rule, FactType type, Binding binding) {
    Property property = Objects.requireNonNull(type.property(binding.property()));
    Input input = Input.in(step, type.name(), binding.property());
    boolean term =
        input.property().isEmpty()
            || property.type().isEnum()
            || property.type() == Boolean.class
            || Range.of(input).few();
    if (term) {
      inputs.add(input);
    } else if (property.parameter() == null && property.type() != String.class) {
      // which fund it is, a conclusion names and no rule compares
      uncut.add(rule.id() + " hands on " + input + " as it is, which takes any value");
    }
  }

  /** Whether a value is more than a word of the reason: compared, or part of the conclusion. */
  private static boolean used(Rule rule, Binding binding) {
    Operand variable = new Operand.Variable(binding.variable());
    return rule.insertion().arguments().contains(variable)
        || rule.comparisons().anyMatch(one -> one.operand().equals(variable));
  }
}
