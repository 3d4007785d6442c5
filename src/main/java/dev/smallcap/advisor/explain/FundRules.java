package dev.smallcap.advisor.explain;

import static dev.smallcap.advisor.terms.Text.say;

import dev.smallcap.advisor.rulebook.RuleFolder;
import dev.smallcap.advisor.rulebook.fact.FundRequest;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.Trace;
import dev.smallcap.advisor.situation.Fund;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What each rule about funds says of one fund for this client in this account. */
record FundRules(ExplanationContext matter, Fund fund) {
  /** The rules that do not hold, those for this kind of account first. */
  List<ReasonNode> silent() {
    List<Attempt> attempts = new ArrayList<>();
    List<ReasonNode> nodes = new ArrayList<>();
    List<Object> facts = new ArrayList<>();
    matter.asked(RuleFolder.FUNDS).facts().stream()
        .filter(FundRequest.class::isInstance)
        .forEach(facts::add);
    facts.add(fund);
    for (Rule rule : matter.reference().rules().values()) {
      if (rule.in(RuleFolder.FUNDS)) {
        for (Trace.Attempt traced : Trace.of(rule, facts)) {
          if (!traced.held()) {
            Attempt attempt = matter.attempts().of(rule.id(), rule, traced);
            attempts.add(attempt);
          }
        }
      }
    }
    attempts.sort(
        Comparator.comparing((Attempt attempt) -> !attempt.looks().get(0).held())
            .thenComparingInt(Attempt::against));
    attempts.forEach(attempt -> nodes.add(node(attempt)));
    return nodes;
  }

  private ReasonNode node(Attempt attempt) {
    String rule = attempt.question();
    List<ReasonNode> children = new ArrayList<>();
    attempt
        .looks()
        .forEach(look -> look.comparisons().forEach(one -> children.add(NodeParts.condition(one))));
    return new ReasonNode(
        ReasonNode.Kind.SILENT,
        say("{0}: {1}", "{0}: {1}", rule, NodeParts.against(attempt)),
        rule,
        matter.reference().source(rule),
        children);
  }
}
