package dev.smallcap.advisor.explain;

import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.engine.GroupResult;
import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Pattern;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.Trace;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Answers for every rule of a policy whether it fired, and why. */
record RuleAnswers(ExplanationContext matter) {
  List<RuleAnswer> all() {
    return matter.reference().rules().values().stream().map(this::answer).toList();
  }

  private RuleAnswer answer(Rule rule) {
    List<Reason> reasons =
        matter.judgements().stream()
            .flatMap(judgement -> judgement.findings().stream())
            .filter(finding -> finding.rule().id().equals(rule.id()))
            .map(matter::reason)
            .toList();
    List<Attempt> attempts = new ArrayList<>();
    for (GroupResult judgement : looking(rule)) {
      for (Trace.Attempt traced : matter.diagnosis(rule, judgement).attempts()) {
        attempts.add(matter.attempts().of(matter.name(judgement), rule, traced));
      }
    }
    return new RuleAnswer(
        rule.id(),
        rule.title(),
        rule.place(),
        matter.reference().source(rule.id()),
        rule.since(),
        rule.until(),
        rule.inForce(matter.day()),
        !reasons.isEmpty(),
        reasons,
        attempts,
        matter.reference().words());
  }

  /**
   * The questions whose facts a rule could look at; the first of its folder where there is none.
   */
  private List<GroupResult> looking(Rule rule) {
    List<GroupResult> own =
        matter.judgements().stream().filter(one -> one.group().equals(rule.group())).toList();
    List<GroupResult> looking = own.stream().filter(one -> sees(rule, one)).toList();
    return looking.isEmpty() && !own.isEmpty() ? own.subList(0, 1) : looking;
  }

  private static boolean sees(Rule rule, GroupResult judgement) {
    return judgement.seen().stream()
        .anyMatch(
            fact ->
                !ExplanationContext.parameters(fact)
                    && rule.patterns().stream().anyMatch(pattern -> is(fact, pattern)));
  }

  private static boolean is(Object fact, Pattern pattern) {
    FactType type = Vocabulary.type(pattern.type());
    return type != null && type.type() == fact.getClass();
  }
}
