package dev.smallcap.advisor.explain;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Situation;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.explain.counterfactual.Counterfactuals;
import dev.smallcap.advisor.explain.search.CounterfactualSearch;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.Arguments;

/**
 * Looks for what would change the advice of a policy, by running its rules on changed situations.
 *
 * <pre>{@code
 * Counterfactuals changes = WhatIf.of(policy).changes(client, account, holdings, market);
 * changes.client().forEach(change -> out.println(change.text().en()));
 * }</pre>
 *
 * <p>Immutable and thread-safe; make one for a policy and share it.
 */
public final class WhatIf {
  private final PolicyModel policy;
  private final CounterfactualSearch search;

  private WhatIf(PolicyModel policy) {
    this.policy = policy;
    this.search = CounterfactualSearch.of(policy);
  }

  /**
   * Asks a policy.
   *
   * @throws dev.smallcap.advisor.terms.InputException if it is missing
   */
  public static WhatIf of(Policy policy) {
    return new WhatIf(PolicyModels.of(Arguments.given(policy, "policy")));
  }

  /**
   * Looks for what would change an advice.
   *
   * @throws dev.smallcap.advisor.terms.InputException if something handed in cannot be used
   * @throws dev.smallcap.advisor.terms.PolicyException if the rules give no answer or two
   */
  public Counterfactuals changes(
      Client client, Account account, Holdings holdings, MarketView market) {
    return search.changes(policy.trace(new Situation(client, account, holdings, market)));
  }
}
