package dev.smallcap.advisor.explain;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.decide.DecisionTrace;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.GroupResult;
import dev.smallcap.advisor.rulebook.RuleFolder;
import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.RuleDiagnosis;
import dev.smallcap.advisor.rulebook.language.Trace;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Text;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One advice with all that was judged on the way to it. Immutable and thread-safe. */
record ExplanationContext(
    Reference reference,
    Recommendation advice,
    MarketView market,
    List<GroupResult> judgements,
    IdentityHashMap<GroupResult, String> names,
    Attempts attempts) {
  static ExplanationContext of(Reference reference, DecisionTrace trace) {
    Recommendation advice = trace.recommendation();
    return new ExplanationContext(
        reference,
        advice,
        trace.situation().market(),
        trace.judgements(),
        names(trace.judgements()),
        new Attempts(reference, advice.asOf()));
  }

  Text say(String key, Map<String, ?> values) {
    return reference.words().say(key, values);
  }

  Text say(String key) {
    return reference.words().say(key);
  }

  NodeParts parts() {
    return new NodeParts(reference.words());
  }

  LocalDate day() {
    return advice.asOf();
  }

  /** What a folder was asked last; the client, the funds and the advice are asked once. */
  GroupResult asked(RuleFolder folder) {
    GroupResult last = null;
    for (GroupResult judgement : judgements) {
      last = judgement.group().equals(folder.id()) ? judgement : last;
    }
    return Objects.requireNonNull(last);
  }

  /** The name of the question that a judgement answers. */
  String name(GroupResult judgement) {
    return Objects.requireNonNull(names.get(judgement));
  }

  /** Judgements by what they are and not by what they hold: two may hold the same. */
  private static IdentityHashMap<GroupResult, String> names(List<GroupResult> judgements) {
    Map<String, Integer> numbers = new HashMap<>();
    IdentityHashMap<GroupResult, String> names = new IdentityHashMap<>();
    for (GroupResult judgement : judgements) {
      String group = judgement.group();
      int number = numbers.merge(group, 1, Integer::sum);
      boolean alone = judgements.stream().filter(one -> one.group().equals(group)).count() == 1;
      names.put(judgement, alone ? group : group + " " + number);
    }
    return names;
  }

  List<Question> questions() {
    return judgements.stream().map(this::question).toList();
  }

  private Question question(GroupResult judgement) {
    return new Question(
        name(judgement),
        judgement.group(),
        judgement.facts().stream()
            .filter(fact -> !parameters(fact))
            .map(ValueFormat::text)
            .toList(),
        judgement.findings().stream().map(finding -> finding.rule().id()).distinct().toList());
  }

  static boolean parameters(Object fact) {
    FactType type = Vocabulary.type(fact.getClass().getSimpleName());
    return type != null && type.holdsParameters();
  }

  /** The findings of a question that conclude something of a kind. */
  static List<Finding> findings(GroupResult judgement, Class<? extends Conclusion> kind) {
    return judgement.findings().stream()
        .filter(finding -> kind.isInstance(finding.conclusion()))
        .toList();
  }

  List<Finding> client(Class<? extends Conclusion> kind) {
    return findings(asked(RuleFolder.CLIENT), kind);
  }

  Reason reason(Finding finding) {
    return reference.policy().reason(finding);
  }

  Rule rule(Finding finding) {
    return Objects.requireNonNull(reference.rules().get(finding.rule().id()));
  }

  /** The choice of facts on which a rule fired. */
  Trace.Attempt traced(GroupResult judgement, Finding finding) {
    List<Trace.Attempt> held = diagnosis(rule(finding), judgement).held();
    if (held.isEmpty()) {
      throw new PolicyException(
          "The rule (" + finding.rule().id() + ") fired, but its conditions do not hold as read.",
          "its policy runs other rules than its files hold.");
    }
    return held.stream()
        .filter(attempt -> attempt.values().equals(finding.evidence()))
        .findFirst()
        .orElse(held.get(held.size() - 1));
  }

  /** Why a rule fired in a question or did not. */
  RuleDiagnosis diagnosis(Rule rule, GroupResult judgement) {
    return RuleDiagnosis.of(rule, day(), judgement.seen());
  }

  /** The reasons of the settlement: what it did. */
  List<Reason> settled() {
    return advice.reasons().stream()
        .filter(
            reason -> {
              Rule rule = reference.rules().get(reason.ruleId());
              return rule != null && rule.in(RuleFolder.SETTLE);
            })
        .toList();
  }

  /** The questions to the rules of the settlement, in order. */
  List<GroupResult> settling() {
    return judgements.stream().filter(one -> one.group().equals(RuleFolder.SETTLE.id())).toList();
  }

  /** Whether the advice trades nothing by decision. */
  boolean refused() {
    return advice.sleeve().stance() == null;
  }
}
