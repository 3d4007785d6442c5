package dev.smallcap.advisor.verify;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.market.MarketView;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.InputException;
import java.time.LocalDate;
import java.util.List;

/** What a verifier of whole advice is given. */
record GivenAdvice(
    Policy policy, Client client, Account account, Holdings holdings, MarketView market) {
  static GivenAdvice of(Policy policy, LocalDate asOf, List<Object> given) {
    MarketView market =
        given.stream().anyMatch(MarketView.class::isInstance)
            ? one(MarketView.class, given)
            : policy.assess(
                given.stream().anyMatch(MarketData.class::isInstance)
                    ? one(MarketData.class, given)
                    : MarketData.none(),
                asOf);
    GivenFacts.checkDay(market, asOf);
    return new GivenAdvice(
        policy,
        one(Client.class, given),
        one(Account.class, given),
        one(Holdings.class, given),
        market);
  }

  private static <T> T one(Class<T> type, List<Object> given) {
    return given.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    "Nothing of type (" + type.getSimpleName() + ") is given.",
                    "give a client, an account, holdings and a market."));
  }

  Recommendation advice() {
    return policy.recommend(client, account, holdings, market);
  }
}
