package dev.smallcap.advisor.explain.search;

import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.partition.Input;
import dev.smallcap.advisor.rulebook.RuleFolder;
import dev.smallcap.advisor.rulebook.conclusion.Caution;
import dev.smallcap.advisor.rulebook.conclusion.PercentagesOnly;
import dev.smallcap.advisor.rulebook.conclusion.Refusal;
import dev.smallcap.advisor.rulebook.language.Binding;
import dev.smallcap.advisor.rulebook.language.Pattern;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.terms.Decision;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says which rules two situations differ in. Immutable. */
final class RuleDelta {
  private static final Set<String> DECIDING = Set.of(RuleFolder.CLIENT.id(), RuleFolder.FUNDS.id());

  private final Map<String, Rule> rules;
  private final Counterfactual base;
  private final Set<Fired> before;

  RuleDelta(Map<String, Rule> rules, Counterfactual base) {
    this.rules = rules;
    this.base = base;
    this.before = fired(base);
  }

  /** A rule with what it concluded. */
  private record Fired(String rule, String conclusion) {}

  private static Set<Fired> fired(Counterfactual situation) {
    return situation.judgements().stream()
        .filter(judgement -> DECIDING.contains(judgement.group()))
        .flatMap(judgement -> judgement.findings().stream())
        .filter(
            finding ->
                !(finding.conclusion() instanceof Caution)
                    && !(finding.conclusion() instanceof PercentagesOnly))
        .map(finding -> new Fired(finding.rule().id(), finding.conclusion().toString()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The rules that refuse with a decision in a situation. */
  Set<String> refusing(Counterfactual situation, Decision decision) {
    return situation.judgements().stream()
        .filter(judgement -> judgement.group().equals(RuleFolder.CLIENT.id()))
        .flatMap(judgement -> judgement.findings().stream())
        .filter(
            finding ->
                finding.conclusion() instanceof Refusal refusal && refusal.decision() == decision)
        .map((Finding finding) -> finding.rule().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The rules whose findings differ and that read what moved, in the order of the files; else all
   * whose findings differ; else those of the settlement that are told in one of the two alone.
   */
  List<String> of(Counterfactual changed, List<Input> reads) {
    Set<String> differing =
        inOneAlone(before, fired(changed)).map(Fired::rule).collect(Collectors.toSet());
    List<String> ordered = rules.keySet().stream().filter(differing::contains).toList();
    List<String> reading =
        ordered.stream()
            .filter(id -> reads.stream().anyMatch(input -> reads(rules.get(id), input)))
            .toList();
    if (!reading.isEmpty()) {
      return reading;
    }
    return ordered.isEmpty() ? settled(changed) : ordered;
  }

  private static <T> Stream<T> inOneAlone(Set<T> one, Set<T> other) {
    return Stream.concat(
        one.stream().filter(each -> !other.contains(each)),
        other.stream().filter(each -> !one.contains(each)));
  }

  private static boolean reads(@Nullable Rule rule, Input input) {
    return rule != null
        && rule.patterns().stream()
            .filter(pattern -> pattern.type().equals(input.fact()))
            .anyMatch(
                pattern ->
                    input.property().isEmpty()
                        || compares(pattern, input.property())
                        || pattern.bindings().stream()
                            .map(Binding::property)
                            .anyMatch(input.property()::equals));
  }

  private static boolean compares(Pattern pattern, String property) {
    return pattern.comparisons().anyMatch(one -> one.property().equals(property));
  }

  private List<String> settled(Counterfactual changed) {
    return inOneAlone(told(base.advice()), told(changed.advice())).toList();
  }

  private Set<String> told(Recommendation advice) {
    return Stream.concat(advice.reasons().stream(), advice.undone().stream())
        .map(Reason::ruleId)
        .filter(this::settles)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean settles(String id) {
    Rule rule = rules.get(id);
    return rule != null && rule.in(RuleFolder.SETTLE);
  }
}
