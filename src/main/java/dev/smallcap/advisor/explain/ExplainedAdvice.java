package dev.smallcap.advisor.explain;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.decide.DecisionTrace;
import dev.smallcap.advisor.explain.counterfactual.Counterfactuals;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.FundIndex;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An advice that can be explained without judging its client again. Thread-safe. */
public final class ExplainedAdvice {
  private final Reference reference;
  private final DecisionTrace trace;

  ExplainedAdvice(Reference reference, DecisionTrace trace) {
    this.reference = reference;
    this.trace = trace;
  }

  /**
   * The advice.
   *
   * @throws dev.smallcap.advisor.terms.PolicyException if the rules give no answer or two
   */
  public Recommendation advice() {
    return trace.recommendation();
  }

  /** Looks for what would change the advice. */
  public Counterfactuals changes() {
    return reference.whatIf().changes(trace);
  }

  /** Why the advice is what it is, and why it is nothing else. */
  public Explanation explanation() {
    ExplanationContext matter = ExplanationContext.of(reference, trace);
    ReasonTree tree = new ReasonTree(matter);
    Alternatives others = new Alternatives(matter);
    Map<String, OutcomeAnswer> funds = new LinkedHashMap<>();
    Map<FundIndex, List<OutcomeAnswer>> legs = new EnumMap<>(FundIndex.class);
    for (Fund fund : reference.policy().funds().funds()) {
      OutcomeAnswer answer = new FundQuestion(matter, tree, others, fund).answer();
      funds.put(fund.id(), answer);
      if (fund.isin() != null) {
        funds.put(fund.isin(), answer);
      }
      if (fund.plain() && FundQuestion.isLeg(fund.index())) {
        legs.computeIfAbsent(fund.index(), index -> new ArrayList<>()).add(answer);
      }
    }
    List<OutcomeAnswer> left =
        legs.values().stream()
            .filter(answers -> !matter.refused())
            .filter(answers -> answers.stream().noneMatch(OutcomeAnswer::given))
            .map(answers -> answers.get(0))
            .toList();
    return new Explanation(
        trace.recommendation(),
        tree.decision(),
        matter.questions(),
        new RuleAnswers(matter).all(),
        funds,
        left,
        new MoreQuestion(matter, tree, others).answer(),
        reference.words());
  }
}
