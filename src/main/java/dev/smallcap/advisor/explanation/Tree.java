package dev.smallcap.advisor.explanation;

import static dev.smallcap.advisor.terms.Text.say;

import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Sleeve;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.conclusion.Conclusion;
import dev.smallcap.advisor.conclusion.FundEligible;
import dev.smallcap.advisor.conclusion.HorizonFound;
import dev.smallcap.advisor.conclusion.Refusal;
import dev.smallcap.advisor.conclusion.SleeveLimit;
import dev.smallcap.advisor.conclusion.SleeveSize;
import dev.smallcap.advisor.conclusion.Split;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.Judgement;
import dev.smallcap.advisor.rule.Binding;
import dev.smallcap.advisor.rule.Rule;
import dev.smallcap.advisor.rule.Trace;
import dev.smallcap.advisor.rulebook.RuleFolder;
import dev.smallcap.advisor.terms.Side;
import dev.smallcap.advisor.terms.Stance;
import dev.smallcap.advisor.terms.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Grows the tree from a decision down to the facts. One tree, one advice; not thread-safe. */
final class Tree {
  private final Matter matter;
  private final Origins origins;
  private final IdentityHashMap<Finding, Node> grown = new IdentityHashMap<>();

  Tree(Matter matter) {
    this.matter = matter;
    this.origins = new Origins(matter, this);
  }

  Node decision() {
    Text decided =
        say(
            "{0}: {1}",
            "{0}: {1}",
            matter.advice().decision(),
            matter.reference().term(matter.advice().decision()));
    return new Node(
        Node.Kind.DECISION, decided, null, null, matter.refused() ? refusals() : judged());
  }

  private List<Node> refusals() {
    List<Node> deciding = new ArrayList<>();
    List<Node> others = new ArrayList<>();
    for (Finding finding : matter.client(Refusal.class)) {
      boolean decides =
          finding.conclusion() instanceof Refusal refusal
              && refusal.decision() == matter.advice().decision();
      (decides ? deciding : others).add(client(finding));
    }
    List<Node> steps = new ArrayList<>();
    steps.add(Node.step(say("What refuses", "거절 사유"), deciding));
    if (!others.isEmpty()) {
      steps.add(Node.step(say("What would refuse as well", "함께 해당하는 거절 사유"), others));
    }
    return steps;
  }

  private List<Node> judged() {
    Sleeve sleeve = matter.advice().sleeve();
    Text size =
        sleeve.stance() == Stance.EXIT || sleeve.size() == null || sleeve.stance() == null
            ? say("Size: none", "규모: 없음")
            : say(
                "Size: {0} at {1} of Q",
                "규모: Q의 {1}, {0}", matter.reference().term(sleeve.stance()), sleeve.size());
    List<Node> sizing = new ArrayList<>(findings(SleeveSize.class));
    List<Node> limits = findings(SleeveLimit.class);
    List<Node> steps = new ArrayList<>();
    steps.add(
        Node.step(
            say("Market: {0}", "시장: {0}", matter.reference().term(matter.advice().phase().stage())),
            origins.acting()));
    steps.add(Node.step(say("Horizon", "투자 기간"), findings(HorizonFound.class)));
    steps.add(Node.step(size, sizing));
    if (!limits.isEmpty()) {
      steps.add(Node.step(say("Limits on it", "규모의 제한"), limits));
    }
    if (sleeve.russell() != null && sleeve.sp600() != null && sleeve.sp400() != null) {
      steps.add(
          Node.step(
              say(
                  "Split: Russell 2000 {0}, S&P 600 {1}, S&P 400 {2} of the sleeve",
                  "구성: 러셀 2000 {0}, S&P 600 {1}, S&P 400 {2}",
                  sleeve.russell(),
                  sleeve.sp600(),
                  sleeve.sp400()),
              findings(Split.class)));
    }
    List<Node> settled = notes();
    if (!settled.isEmpty() && sleeve.target() != null) {
      steps.add(
          Node.step(
              say(
                  "Settlement: the sleeve goes from {0} to {1} of Q",
                  "반영: 소형주 비중 Q의 {0} → {1}", sleeve.now(), sleeve.target()),
              settled));
    }
    List<Node> funds = bought();
    if (!funds.isEmpty()) {
      steps.add(Node.step(say("Funds bought", "매수 ETF"), funds));
    }
    return steps;
  }

  /** The findings about the client that conclude something of a kind. */
  List<Node> findings(Class<? extends Conclusion> kind) {
    return findings(kind, finding -> true);
  }

  /** Those of them that are meant. */
  List<Node> findings(Class<? extends Conclusion> kind, Predicate<Finding> which) {
    return matter.client(kind).stream().filter(which).map(this::client).toList();
  }

  private Node client(Finding finding) {
    return finding(matter.asked(RuleFolder.CLIENT), finding);
  }

  private List<Node> bought() {
    List<Node> bought = new ArrayList<>();
    Set<String> funds = new TreeSet<>();
    for (Trade trade : matter.advice().trades()) {
      if (trade.side() == Side.BUY) {
        funds.add(trade.fund());
      }
    }
    funds.forEach(fund -> bought.addAll(bought(fund)));
    return bought;
  }

  /** Why a fund can be bought in the account. */
  List<Node> bought(String fund) {
    Judgement asked = matter.asked(RuleFolder.FUNDS);
    return asked.findings().stream()
        .filter(finding -> finding.conclusion().equals(new FundEligible(fund)))
        .map(finding -> finding(asked, finding))
        .toList();
  }

  /** What the settlement did and left undone. */
  List<Node> notes() {
    List<Node> notes = new ArrayList<>();
    for (Reason reason : matter.advice().reasons()) {
      if (!matter.reference().rules().containsKey(reason.ruleId())) {
        notes.add(note(reason));
      }
    }
    matter.advice().undone().forEach(reason -> notes.add(note(reason)));
    return notes;
  }

  Node note(Reason reason) {
    return new Node(Node.Kind.NOTE, reason.text(), reason.ruleId(), reason.source(), List.of());
  }

  /** A rule that fired, with what it saw below. */
  Node finding(Judgement judgement, Finding finding) {
    Node known = grown.get(finding);
    if (known != null) {
      return known;
    }
    Rule rule = matter.rule(finding);
    Trace.Attempt traced = matter.traced(judgement, finding);
    Attempt attempt = matter.attempts().of(matter.name(judgement), rule, traced);
    List<Node> children = new ArrayList<>();
    for (int i = 0; i < traced.patterns().size(); i++) {
      Trace.Asked asked = traced.patterns().get(i);
      Object fact = asked.fact();
      if (fact != null && Matter.parameters(fact)) {
        attempt.looks().get(i).comparisons().forEach(one -> children.add(Parts.condition(one)));
        children.addAll(parameters(asked, children));
      } else if (fact != null) {
        children.add(fact(judgement, fact, attempt.looks().get(i)));
      }
    }
    Reason reason = matter.reason(finding);
    Node node =
        new Node(Node.Kind.FINDING, reason.text(), reason.ruleId(), reason.source(), children);
    grown.put(finding, node);
    return node;
  }

  /** The parameters that a rule named and no comparison shows. */
  private List<Node> parameters(Trace.Asked asked, List<Node> shown) {
    Set<String> known = new HashSet<>();
    shown.forEach(node -> node.all().forEach(one -> known.add(String.valueOf(one.id()))));
    List<Node> parameters = new ArrayList<>();
    for (Binding binding : asked.pattern().bindings()) {
      ParameterRow row = matter.attempts().row(asked, binding.property());
      if (row != null && known.add(row.name())) {
        parameters.add(Parts.parameter(row));
      }
    }
    return parameters;
  }

  private Node fact(Judgement judgement, Object fact, Look look) {
    List<Node> children = new ArrayList<>();
    look.comparisons().forEach(one -> children.add(Parts.condition(one)));
    children.addAll(origins.of(judgement, fact));
    List<String> read = new ArrayList<>();
    look.read().forEach((property, value) -> read.add(property + " = " + value));
    String shown = look.fact() + (read.isEmpty() ? "" : " (" + String.join(", ", read) + ")");
    return Node.fact(new Text(shown, shown), children);
  }
}
