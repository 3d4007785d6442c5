package dev.smallcap.advisor.author.history;

import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.rulebook.catalogue.History;
import java.util.List;

/**
 * What followed the advice of a history, by prices. Immutable and thread-safe.
 *
 * @param returns the prices
 * @param growth an account that follows the policy, beside those that do not
 * @param claims what the policy rests on, what speaks against it first
 * @param facts the facts behind the lines of evidence, measured again
 */
public record WhatFollowed(
    IndexReturns returns, PolicyGrowth growth, List<ClaimRecord> claims, List<MeasuredFact> facts) {
  /** Copies the lists. */
  public WhatFollowed {
    claims = List.copyOf(claims);
    facts = List.copyOf(facts);
  }

  /**
   * Holds a history against prices.
   *
   * @throws dev.smallcap.advisor.terms.InputException if they share no two months, or the policy
   *     deals in other funds
   */
  public static WhatFollowed of(PolicyModel policy, PolicyHistory history, IndexReturns returns) {
    PolicyGrowth growth = PolicyGrowth.of(policy, history, returns);
    FactRecomputation again = new FactRecomputation(history, returns);
    String facts = policy.files().texts().get(History.PATH);
    return new WhatFollowed(
        returns,
        growth,
        HistoryClaims.of(history, returns, growth),
        facts == null
            ? List.of()
            : History.read(facts, RowException.STRICT).stream().map(again::measure).toList());
  }
}
