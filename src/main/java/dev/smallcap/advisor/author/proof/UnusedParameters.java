package dev.smallcap.advisor.author.proof;

import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.partition.DecisionTable;
import dev.smallcap.advisor.partition.PolicyPartition;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.SleeveRow;
import dev.smallcap.advisor.rulebook.language.Binding;
import dev.smallcap.advisor.rulebook.language.Evaluation;
import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Operand;
import dev.smallcap.advisor.rulebook.language.ParameterRead;
import dev.smallcap.advisor.rulebook.language.Pattern;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Parameters that change nothing. A parameter has an effect where a comparison with it both holds
 * and does not, a rule that fires makes its conclusion or its reason of it, or a cell of the matrix
 * takes its value; what the settlement and the measuring read is not looked at. One policy, once.
 */
final class UnusedParameters {
  /** Java hands the lowest grade of a profile to the rules about funds as well. */
  private static final String HANDED_ON = "grade.";

  private final PolicyModel policy;
  private final PolicyPartition factoring;
  private final ParameterValues values;
  private final Set<String> effective = new TreeSet<>();
  private final Set<String> compared = new TreeSet<>();
  private final Set<String> read = new TreeSet<>();

  UnusedParameters(PolicyModel policy, PolicyPartition factoring) {
    this.policy = policy;
    this.factoring = factoring;
    this.values = policy.parameters().on(factoring.day());
    factoring.blocks().forEach(this::look);
    for (SleeveRow row : policy.sleeve().on(factoring.day()).values()) {
      read.addAll(row.parameters());
      effective.addAll(row.parameters());
    }
  }

  private void look(DecisionTable block) {
    Set<Rule> left = new HashSet<>(block.rules());
    Set<String> held = new HashSet<>();
    Set<String> unheld = new HashSet<>();
    for (Rule rule : block.rules()) {
      compared.addAll(used(rule));
      read.addAll(ParameterRead.names(rule));
    }
    left.retainAll(firing(block));
    for (int cell = 0; cell < block.size() && !left.isEmpty(); cell++) {
      Set<String> fired = new HashSet<>();
      block.findings(cell).forEach(finding -> fired.add(finding.rule().id()));
      List<Object> seen = InCell.seen(policy, factoring.day(), block, cell);
      for (Rule rule : left) {
        for (Evaluation.Seen one : Evaluation.of(rule, seen).seen()) {
          for (String name : names(rule, one, seen)) {
            (one.held() ? held : unheld).add(name);
          }
        }
        if (fired.contains(rule.id())) {
          effective.addAll(made(rule, seen));
        }
      }
      held.stream().filter(unheld::contains).forEach(effective::add);
      left.removeIf(rule -> effective.containsAll(used(rule)));
    }
  }

  /** Rules that fire somewhere: a number that another rule reads changes nothing. */
  private static Set<Rule> firing(DecisionTable block) {
    Set<String> fired = new HashSet<>();
    for (int cell = 0; cell < block.size(); cell++) {
      block.findings(cell).forEach(finding -> fired.add(finding.rule().id()));
    }
    Set<Rule> firing = new HashSet<>(block.rules());
    firing.removeIf(rule -> !fired.contains(rule.id()));
    return firing;
  }

  /** The parameters in force that a rule compares with or makes its conclusion of. */
  private Set<String> used(Rule rule) {
    Set<String> used = new TreeSet<>();
    for (Pattern pattern : rule.patterns()) {
      FactType type = Vocabulary.type(pattern.type());
      for (Binding binding : pattern.bindings()) {
        Operand variable = new Operand.Variable(binding.variable());
        if (type != null
            && (told(rule, binding)
                || rule.comparisons().anyMatch(one -> one.operand().equals(variable)))) {
          used.addAll(type.parameters(binding.property()));
        }
      }
      pattern
          .comparisons()
          .forEach(
              one -> {
                if (type != null && one.operand() instanceof Operand.Property other) {
                  used.addAll(type.parameters(other.name()));
                }
              });
    }
    used.removeIf(name -> !values.has(name));
    return used;
  }

  /** Whether a rule makes its conclusion or its reason of a value. */
  private static boolean told(Rule rule, Binding binding) {
    return rule.insertion().arguments().contains(new Operand.Variable(binding.variable()))
        || rule.value("because").contains("{" + binding.variable() + "}");
  }

  /** The parameters behind what a comparison needed. */
  private static List<String> names(Rule rule, Evaluation.Seen seen, Collection<?> facts) {
    return ParameterRead.needed(rule, seen.comparison()).stream()
        .map(source -> source.parameter(facts))
        .filter(Objects::nonNull)
        .toList();
  }

  /** The parameters that a rule that fires makes its conclusion or its reason of. */
  private static List<String> made(Rule rule, Collection<?> facts) {
    return rule.patterns().stream()
        .flatMap(
            pattern ->
                pattern.bindings().stream()
                    .filter(binding -> told(rule, binding))
                    .map(one -> ParameterRead.of(pattern.type(), one.property(), facts)))
        .filter(Objects::nonNull)
        .toList();
  }

  List<ProofFault> faults() {
    List<ProofFault> faults = new ArrayList<>();
    Set<String> idle = new TreeSet<>(read);
    idle.removeIf(
        name -> effective.contains(name) || !values.has(name) || name.startsWith(HANDED_ON));
    for (String name : idle) {
      faults.add(
          ProofFault.everywhere(
              ProofFault.Kind.NO_EFFECT,
              name,
              compared.contains(name)
                  ? "no comparison with it ever turns, and nothing that is drawn is made of it"
                  : "rules read it, and nothing is compared with it or made of it",
              factoring.cells()));
    }
    return faults;
  }

  /** The parameters in force that no rule reads. */
  Set<String> notLooked() {
    Set<String> others = new TreeSet<>(policy.parameters().names());
    others.removeIf(name -> !values.has(name) || read.contains(name));
    return others;
  }
}
