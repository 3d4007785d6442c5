package dev.smallcap.advisor.verify;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.cases.CaseFacts;
import dev.smallcap.advisor.market.MarketView;
import dev.smallcap.advisor.rule.FactType;
import dev.smallcap.advisor.terms.InputException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The facts of a verifier, with ordinary ones where none of their kind is given. */
final class GivenFacts {
  private GivenFacts() {}

  static Asked asked(Policy policy, LocalDate asOf, String group, List<Object> given) {
    List<Object> facts = new ArrayList<>();
    for (Object fact : given) {
      if (fact instanceof MarketView market) {
        checkDay(market, asOf);
        facts.add(market.acting().facts());
      } else {
        facts.add(fact);
      }
    }
    CaseFacts ordinary = CaseFacts.of(policy.files());
    for (FactType type : CaseFacts.ordinarily(group)) {
      if (facts.stream().noneMatch(fact -> fact.getClass() == type.type())) {
        facts.add(ordinary.ordinary(type, policy.parameters().on(asOf)));
      }
    }
    return Asked.of(policy, asOf, group, facts);
  }

  static void checkDay(MarketView market, LocalDate asOf) {
    if (!market.asOf().equals(asOf)) {
      throw new InputException(
          "The market is of (" + market.asOf() + "), the as-of date is " + asOf + ".",
          "assess it on the same day.");
    }
  }
}
