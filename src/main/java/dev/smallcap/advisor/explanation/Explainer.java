package dev.smallcap.advisor.explanation;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.change.Changes;
import dev.smallcap.advisor.market.MarketView;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.Checks;
import dev.smallcap.advisor.terms.FundIndex;
import dev.smallcap.advisor.terms.InputException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Explains the advice of a policy: why it is what it is, and why it is nothing else.
 *
 * <pre>{@code
 * Explanation explanation = Explainer.of(policy, holdings, market).explain(advice);
 * String forTheClient = explanation.shortText(Lang.EN);
 * RuleAnswer why = explanation.whyNot("tilt-recovery-mid");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Explainer {
  private final Reference reference;
  private final Holdings holdings;
  private final MarketView market;

  private Explainer(Reference reference, Holdings holdings, MarketView market) {
    this.reference = reference;
    this.holdings = Checks.given(holdings, "holdings");
    this.market = Checks.given(market, "market");
  }

  /**
   * Explains advice on these holdings in this market.
   *
   * @throws InputException if one is missing
   */
  public static Explainer of(Policy policy, Holdings holdings, MarketView market) {
    return new Explainer(new Reference(Checks.given(policy, "policy")), holdings, market);
  }

  /** Explains advice of the same policy on other holdings or in another market. */
  public Explainer with(Holdings others, MarketView other) {
    return new Explainer(reference, others, other);
  }

  /**
   * Looks for what would change an advice.
   *
   * @throws InputException if the advice is not the one that the policy gives on these holdings in
   *     this market
   */
  public Changes changes(Recommendation advice) {
    Recommendation given = again(advice);
    return reference.whatIf().changes(given.client(), given.account(), holdings, market);
  }

  /**
   * Explains an advice. It is given again first, from the same client and account, so that what is
   * explained is what the policy says.
   *
   * @throws InputException if the advice is not the one that the policy gives on these holdings in
   *     this market
   */
  public Explanation explain(Recommendation advice) {
    Policy policy = reference.policy();
    Recommendation given = again(advice);
    Matter matter =
        Matter.of(
            reference,
            given,
            market,
            policy.judgements(given.client(), given.account(), holdings, market));
    Tree tree = new Tree(matter);
    Alternatives others = new Alternatives(matter);
    Map<String, OutcomeAnswer> funds = new LinkedHashMap<>();
    Map<FundIndex, List<OutcomeAnswer>> legs = new EnumMap<>(FundIndex.class);
    for (Fund fund : policy.funds().funds()) {
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
        given,
        tree.decision(),
        matter.questions(),
        new RuleAnswers(matter).all(),
        funds,
        left,
        new MoreQuestion(matter, tree, others).answer());
  }

  private Recommendation again(Recommendation advice) {
    Recommendation given =
        reference
            .policy()
            .recommend(Checks.given(advice, "advice").client(), advice.account(), holdings, market);
    if (!given.id().equals(advice.id())) {
      throw new InputException(
          "The advice ("
              + Checks.shown(advice.id())
              + ") is not what this policy says of this situation: these are not the holdings and"
              + " market of this advice.",
          "hand over the holdings, the market and the policy that it was given from.");
    }
    return given;
  }
}
