package dev.smallcap.advisor.explain;

import dev.smallcap.advisor.rulebook.RuleFolder;
import dev.smallcap.advisor.rulebook.fact.FundRequest;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.Trace;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What each rule about funds says of one fund for this client in this account. */
record FundRules(ExplanationContext matter, Fund fund) {
  /** The rules that do not hold, those for this kind of account first. */
  List<ReasonNode> silent() {
    List<Object> facts = new ArrayList<>();
    matter.asked(RuleFolder.FUNDS).facts().stream()
        .filter(FundRequest.class::isInstance)
        .forEach(facts::add);
    facts.add(fund);
    return matter.reference().rules().values().stream()
        .filter(rule -> rule.in(RuleFolder.FUNDS))
        .flatMap(rule -> unheld(rule, facts))
        .sorted(
            Comparator.comparing((Attempt attempt) -> !attempt.looks().get(0).held())
                .thenComparingInt(Attempt::against))
        .map(this::node)
        .toList();
  }

  private Stream<Attempt> unheld(Rule rule, List<Object> facts) {
    return Trace.of(rule, facts).stream()
        .filter(traced -> !traced.held())
        .map(traced -> matter.attempts().of(rule.id(), rule, traced));
  }

  private ReasonNode node(Attempt attempt) {
    String rule = attempt.question();
    List<ReasonNode> children =
        attempt.looks().stream()
            .flatMap(look -> look.comparisons().stream())
            .map(matter.parts()::condition)
            .toList();
    return new ReasonNode(
        ReasonNode.Kind.SILENT,
        Text.same(rule + ": ").plus(matter.parts().against(attempt)),
        rule,
        matter.reference().source(rule),
        children);
  }
}
