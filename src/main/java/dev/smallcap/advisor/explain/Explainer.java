package dev.smallcap.advisor.explain;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Situation;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.explain.counterfactual.Counterfactuals;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;

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
    this.holdings = Arguments.given(holdings, "holdings");
    this.market = Arguments.given(market, "market");
  }

  /**
   * Explains advice on these holdings in this market.
   *
   * @throws InputException if one is missing
   */
  public static Explainer of(Policy policy, Holdings holdings, MarketView market) {
    return new Explainer(
        new Reference(PolicyModels.of(Arguments.given(policy, "policy"))), holdings, market);
  }

  /** Explains advice of the same policy on other holdings or in another market. */
  public Explainer with(Holdings others, MarketView other) {
    return new Explainer(reference, others, other);
  }

  /**
   * Advises a client, for an advice and its explanation at once.
   *
   * @throws InputException if something handed in cannot be used, naming it
   */
  public ExplainedAdvice advise(Client client, Account account) {
    return new ExplainedAdvice(
        reference, reference.policy().trace(new Situation(client, account, holdings, market)));
  }

  /**
   * Looks for what would change an advice.
   *
   * @throws InputException if the advice is not the one that the policy gives on these holdings in
   *     this market
   */
  public Counterfactuals changes(Recommendation advice) {
    return again(advice).changes();
  }

  /**
   * Explains an advice. It is given again first, from the same client and account, so that what is
   * explained is what the policy says.
   *
   * @throws InputException if the advice is not the one that the policy gives on these holdings in
   *     this market
   */
  public Explanation explain(Recommendation advice) {
    return again(advice).explanation();
  }

  private ExplainedAdvice again(Recommendation advice) {
    ExplainedAdvice given = advise(Arguments.given(advice, "advice").client(), advice.account());
    if (!given.advice().id().equals(advice.id())) {
      throw new InputException(
          "The advice ("
              + Arguments.shown(advice.id())
              + ") is not what this policy says of this situation: these are not the holdings and"
              + " market of this advice.",
          "hand over the holdings, the market and the policy that it was given from.");
    }
    return given;
  }
}
