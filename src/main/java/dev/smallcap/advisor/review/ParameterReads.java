package dev.smallcap.advisor.review;

import dev.smallcap.advisor.facts.CycleLimits;
import dev.smallcap.advisor.facts.Limits;
import dev.smallcap.advisor.facts.ReviewLimits;
import dev.smallcap.advisor.measure.CycleWindows;
import dev.smallcap.advisor.rule.FactType;
import dev.smallcap.advisor.rule.Operand;
import dev.smallcap.advisor.rule.Pattern;
import dev.smallcap.advisor.rule.Property;
import dev.smallcap.advisor.rule.Rule;
import dev.smallcap.advisor.rule.Vocabulary;
import dev.smallcap.advisor.rulebook.ParameterRecord;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.Parameters;
import dev.smallcap.advisor.settle.TradingLimits;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.ReadingSource;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Series;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who reads which parameter: the rules through properties, and Java by name. */
final class ParameterReads {
  private ParameterReads() {}

  /** The parameters without which the library cannot advise. */
  static Set<String> needed(List<Rule> rules) {
    Set<String> needed = byJava();
    Stream.of(Limits.class, CycleLimits.class, ReviewLimits.class)
        .forEach(type -> needed.addAll(ParameterRecord.names(type)));
    needed.addAll(keys("grade", RiskProfile.values()));
    needed.addAll(keys("stale", Series.values()));
    needed.addAll(keys("cycle.order", CyclePhase.values()));
    needed.addAll(keys("reading.order", ReadingSource.values()));
    for (Rule rule : rules) {
      for (Operand argument : rule.insertion().arguments()) {
        if (argument instanceof Operand.Constant constant && constant.type().equals("Decision")) {
          Enum<?> decision = Vocabulary.constant(constant.type(), constant.name());
          if (decision != null) {
            needed.add(ParameterValues.key("decision.order", decision));
          }
        }
      }
    }
    return needed;
  }

  /** The parameters that something reads, by itself or as the value of another one. */
  static Set<String> used(Parameters parameters, List<Rule> rules) {
    Set<String> used = new HashSet<>();
    Deque<String> found = new ArrayDeque<>(byJava());
    found.addAll(keys("cycle.order", CyclePhase.values()));
    found.addAll(keys("reading.order", ReadingSource.values()));
    found.addAll(keys("decision.order", Decision.values()));
    rules.forEach(rule -> found.addAll(byRule(rule)));
    while (!found.isEmpty()) {
      String name = found.remove();
      if (used.add(name)) {
        found.addAll(parameters.dated(name).values());
      }
    }
    return used;
  }

  private static Set<String> byJava() {
    Set<String> names =
        new TreeSet<>(
            List.of(
                "policy.version",
                "cycle.declaration.days",
                "cycle.history",
                "cycle.premium",
                "cycle.stage.first",
                "horizon.mid",
                "horizon.short"));
    names.addAll(ParameterRecord.names(TradingLimits.class));
    names.addAll(ParameterRecord.names(CycleWindows.class));
    return names;
  }

  private static Set<String> byRule(Rule rule) {
    Set<String> names = new TreeSet<>();
    for (Pattern pattern : rule.patterns()) {
      FactType fact = Vocabulary.type(pattern.type());
      if (fact != null) {
        pattern.bindings().forEach(binding -> names.addAll(held(fact, binding.property())));
        pattern
            .comparisons()
            .forEach(
                comparison -> {
                  names.addAll(held(fact, comparison.property()));
                  if (comparison.operand() instanceof Operand.Property other) {
                    names.addAll(held(fact, other.name()));
                  }
                });
      }
    }
    return names;
  }

  /** The parameters that a property can hold: one, or one for each constant of its fact. */
  private static List<String> held(FactType fact, String name) {
    Property property = fact.property(name);
    String parameter = property == null ? null : property.parameter();
    if (parameter == null) {
      return List.of();
    }
    if (!parameter.endsWith(".")) {
      return List.of(parameter);
    }
    String prefix = parameter.substring(0, parameter.length() - 1);
    return fact.properties().values().stream()
        .filter(each -> each.type().isEnum())
        .flatMap(each -> Stream.of(each.type().getEnumConstants()))
        .map(constant -> ParameterValues.key(prefix, (Enum<?>) constant))
        .toList();
  }

  private static List<String> keys(String prefix, Enum<?>... constants) {
    return Stream.of(constants).map(constant -> ParameterValues.key(prefix, constant)).toList();
  }
}
