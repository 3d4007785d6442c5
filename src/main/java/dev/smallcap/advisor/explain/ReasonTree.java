package dev.smallcap.advisor.explain;

import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Sleeve;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.GroupResult;
import dev.smallcap.advisor.rulebook.RuleFolder;
import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import dev.smallcap.advisor.rulebook.conclusion.FundEligible;
import dev.smallcap.advisor.rulebook.conclusion.HorizonFound;
import dev.smallcap.advisor.rulebook.conclusion.Refusal;
import dev.smallcap.advisor.rulebook.conclusion.SleeveLimit;
import dev.smallcap.advisor.rulebook.conclusion.SleeveSize;
import dev.smallcap.advisor.rulebook.conclusion.Split;
import dev.smallcap.advisor.rulebook.fact.SleeveCell;
import dev.smallcap.advisor.rulebook.language.Binding;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.Trace;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Stance;
import dev.smallcap.advisor.terms.Text;
import dev.smallcap.advisor.terms.TradeSide;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Grows the tree from a decision down to the facts. One tree, one advice; not thread-safe. */
final class ReasonTree {
  private final ExplanationContext matter;
  private final FactProvenance origins;
  private final IdentityHashMap<Finding, ReasonNode> grown = new IdentityHashMap<>();

  ReasonTree(ExplanationContext matter) {
    this.matter = matter;
    this.origins = new FactProvenance(matter, this);
  }

  ReasonNode decision() {
    Decision decision = matter.advice().decision();
    Text decided = Text.same(decision.name() + ": ").plus(matter.reference().term(decision));
    return new ReasonNode(
        ReasonNode.Kind.DECISION, decided, null, null, matter.refused() ? refusals() : judged());
  }

  private List<ReasonNode> refusals() {
    List<ReasonNode> deciding = new ArrayList<>();
    List<ReasonNode> others = new ArrayList<>();
    for (Finding finding : matter.client(Refusal.class)) {
      boolean decides =
          finding.conclusion() instanceof Refusal refusal
              && refusal.decision() == matter.advice().decision();
      (decides ? deciding : others).add(client(finding));
    }
    List<ReasonNode> steps = new ArrayList<>();
    steps.add(ReasonNode.step(matter.say("explain.refuses"), deciding));
    if (!others.isEmpty()) {
      steps.add(ReasonNode.step(matter.say("explain.refuses-too"), others));
    }
    return steps;
  }

  private List<ReasonNode> judged() {
    Sleeve sleeve = matter.advice().sleeve();
    Text size =
        sleeve.stance() == Stance.EXIT || sleeve.size() == null || sleeve.stance() == null
            ? matter.say("explain.no-size")
            : matter.say("explain.size", Map.of("stance", sleeve.stance(), "size", sleeve.size()));
    List<ReasonNode> limits = findings(SleeveLimit.class);
    List<ReasonNode> steps = new ArrayList<>();
    steps.add(
        ReasonNode.step(
            matter.say("explain.market", Map.of("stage", matter.advice().phase().stage())),
            origins.acting()));
    steps.add(ReasonNode.step(matter.say("explain.horizon"), findings(HorizonFound.class)));
    steps.add(ReasonNode.step(size, findings(SleeveSize.class)));
    if (!limits.isEmpty()) {
      steps.add(ReasonNode.step(matter.say("explain.limits"), limits));
    }
    if (sleeve.russell() != null && sleeve.sp600() != null && sleeve.sp400() != null) {
      steps.add(
          ReasonNode.step(
              matter.say(
                  "explain.split",
                  Map.of(
                      "russell",
                      sleeve.russell(),
                      "sp600",
                      sleeve.sp600(),
                      "sp400",
                      sleeve.sp400())),
              findings(Split.class)));
    }
    List<ReasonNode> settled = notes();
    if (!settled.isEmpty() && sleeve.target() != null) {
      steps.add(
          ReasonNode.step(
              matter.say(
                  "explain.settlement", Map.of("now", sleeve.now(), "target", sleeve.target())),
              settled));
    }
    List<ReasonNode> funds = bought();
    if (!funds.isEmpty()) {
      steps.add(ReasonNode.step(matter.say("explain.funds-bought"), funds));
    }
    return steps;
  }

  /** The findings about the client that conclude something of a kind. */
  List<ReasonNode> findings(Class<? extends Conclusion> kind) {
    return findings(kind, finding -> true);
  }

  /** Those of them that are meant. */
  List<ReasonNode> findings(Class<? extends Conclusion> kind, Predicate<Finding> which) {
    return matter.client(kind).stream().filter(which).map(this::client).toList();
  }

  private ReasonNode client(Finding finding) {
    return finding(matter.asked(RuleFolder.CLIENT), finding);
  }

  private List<ReasonNode> bought() {
    return matter.advice().trades().stream()
        .filter(trade -> trade.side() == TradeSide.BUY)
        .map(Trade::fund)
        .distinct()
        .sorted()
        .flatMap(fund -> bought(fund).stream())
        .toList();
  }

  /** Why a fund can be bought in the account. */
  List<ReasonNode> bought(String fund) {
    GroupResult asked = matter.asked(RuleFolder.FUNDS);
    return asked.findings().stream()
        .filter(finding -> finding.conclusion().equals(new FundEligible(fund)))
        .map(finding -> finding(asked, finding))
        .toList();
  }

  /** What the settlement did and left undone. */
  List<ReasonNode> notes() {
    return Stream.concat(matter.settled().stream(), matter.advice().undone().stream())
        .flatMap(this::note)
        .toList();
  }

  /** The rule of the settlement behind a reason, with what it saw below. */
  Stream<ReasonNode> note(Reason reason) {
    for (GroupResult asked : matter.settling()) {
      for (Finding finding : asked.findings()) {
        if (finding.rule().id().equals(reason.ruleId()) && matter.reason(finding).equals(reason)) {
          return Stream.of(finding(asked, finding));
        }
      }
    }
    return Stream.empty();
  }

  /** A rule that fired, with what it saw below. */
  ReasonNode finding(GroupResult judgement, Finding finding) {
    ReasonNode known = grown.get(finding);
    if (known != null) {
      return known;
    }
    Rule rule = matter.rule(finding);
    Trace.Attempt traced = matter.traced(judgement, finding);
    Attempt attempt = matter.attempts().of(matter.name(judgement), rule, traced);
    List<ReasonNode> children = new ArrayList<>();
    for (int i = 0; i < traced.patterns().size(); i++) {
      Trace.PatternTrace asked = traced.patterns().get(i);
      Object fact = asked.fact();
      if (fact != null && ExplanationContext.parameters(fact)) {
        attempt
            .looks()
            .get(i)
            .comparisons()
            .forEach(one -> children.add(matter.parts().condition(one)));
        children.addAll(parameters(asked, children));
        if (fact instanceof SleeveCell cell) {
          children.addAll(matter.reference().cell(cell, matter.day()));
        }
      } else if (fact != null) {
        children.add(fact(judgement, fact, attempt.looks().get(i)));
      }
    }
    Reason reason = matter.reason(finding);
    ReasonNode node =
        new ReasonNode(
            ReasonNode.Kind.FINDING, reason.text(), reason.ruleId(), reason.source(), children);
    grown.put(finding, node);
    return node;
  }

  /** The parameters that a rule named and no comparison shows. */
  private List<ReasonNode> parameters(Trace.PatternTrace asked, List<ReasonNode> shown) {
    Set<String> known = new HashSet<>();
    shown.forEach(node -> node.all().forEach(one -> known.add(String.valueOf(one.id()))));
    List<ReasonNode> parameters = new ArrayList<>();
    for (Binding binding : asked.pattern().bindings()) {
      ParameterRow row = matter.attempts().row(asked, binding.property());
      if (row != null && known.add(row.name())) {
        parameters.add(matter.parts().parameter(row));
      }
    }
    return parameters;
  }

  private ReasonNode fact(GroupResult judgement, Object fact, FactMatch look) {
    List<ReasonNode> children = new ArrayList<>();
    look.comparisons().forEach(one -> children.add(matter.parts().condition(one)));
    children.addAll(origins.of(judgement, fact));
    String read = look.readText();
    String shown = look.fact() + (read.isEmpty() ? "" : " (" + read + ")");
    return ReasonNode.fact(Text.same(shown), children);
  }
}
