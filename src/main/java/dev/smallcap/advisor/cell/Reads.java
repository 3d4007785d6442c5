package dev.smallcap.advisor.cell;

import dev.smallcap.advisor.rule.Binding;
import dev.smallcap.advisor.rule.Condition;
import dev.smallcap.advisor.rule.FactType;
import dev.smallcap.advisor.rule.Operand;
import dev.smallcap.advisor.rule.Pattern;
import dev.smallcap.advisor.rule.Property;
import dev.smallcap.advisor.rule.Rule;
import dev.smallcap.advisor.rule.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads in a scene, and what the rules read whose conclusions it reads: the inputs that
 * decide whether it fires and what it concludes. One rule, once.
 */
final class Reads {
  private static final Input RISK = new Input("Client", "riskProfile");

  /** Which fund it is: a conclusion names it, and no rule compares it. */
  private static final Input IDENTITY = new Input("Fund", "id");

  private final Scene scene;
  private final List<Rule> rules;
  private final Set<Rule> visited = new HashSet<>();
  final SortedSet<String> facts = new TreeSet<>();
  final SortedSet<Input> inputs = new TreeSet<>();
  final SortedSet<String> uncut = new TreeSet<>();
  boolean possible = true;

  private Reads(Scene scene, List<Rule> rules) {
    this.scene = scene;
    this.rules = rules;
  }

  /** What a rule reads, or null where the scene never gives it its facts. */
  static @Nullable Reads of(Rule rule, Scene scene, List<Rule> rules) {
    Reads reads = new Reads(scene, rules);
    reads.rule(rule);
    return reads.possible && !reads.facts.isEmpty() ? reads : null;
  }

  private void rule(Rule rule) {
    if (!visited.add(rule)) {
      return;
    }
    Set<String> looked = new HashSet<>();
    for (Pattern pattern : rule.patterns()) {
      FactType type = Objects.requireNonNull(Vocabulary.type(pattern.type()));
      if (scene.facts().contains(type.name())) {
        facts.add(type.name());
        if (!looked.add(type.name())) {
          uncut.add(rule.id() + " looks for two of " + type.name() + ", of which a cell holds one");
        }
        pattern.comparisons().forEach(one -> comparison(rule, type, one));
        pattern.bindings().stream()
            .filter(binding -> used(rule, binding))
            .forEach(binding -> bound(rule, type, binding));
      } else if (Vocabulary.isConclusion(type)) {
        drawn(type);
      } else if (type.holdsParameters()) {
        perProfile(type);
      } else {
        possible = false;
      }
    }
  }

  /** The rules that draw a conclusion; without any the rule can never fire. */
  private void drawn(FactType type) {
    for (Rule other : rules) {
      if (other.insertion().type().equals(type.name())) {
        boolean before = possible;
        rule(other);
        // another scene's rule may draw the same conclusion
        possible = before;
      }
    }
  }

  /** Parameters kept for each profile are those of the client's own. */
  private void perProfile(FactType type) {
    if (type.properties().values().stream().anyMatch(one -> one.type().isEnum())) {
      facts.add(RISK.fact());
      inputs.add(RISK);
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
    Input input = scene.input(type.name(), name);
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
    Input input = scene.input(type.name(), binding.property());
    boolean term =
        input.property().isEmpty()
            || property.type().isEnum()
            || property.type() == Boolean.class
            || Range.of(input).few();
    if (term) {
      inputs.add(input);
    } else if (property.parameter() == null && !input.equals(IDENTITY)) {
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
