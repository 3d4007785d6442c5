package dev.smallcap.advisor.change;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.engine.Judgement;
import dev.smallcap.advisor.facts.Ages;
import dev.smallcap.advisor.market.MarketView;
import dev.smallcap.advisor.measure.Portfolio;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.ExchangeRate;
import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.situation.Holdings;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.joda.money.Money;

/**
 * A whole situation that a policy is asked about. Immutable and thread-safe.
 *
 * @param policy the policy
 * @param client the client
 * @param account the account
 * @param holdings the holdings
 * @param market the market
 */
public record Situation(
    Policy policy, Client client, Account account, Holdings holdings, MarketView market) {
  LocalDate asOf() {
    return market.asOf();
  }

  /**
   * The whole advice in it.
   *
   * @throws dev.smallcap.advisor.terms.InputException if something in it cannot be used
   * @throws dev.smallcap.advisor.terms.PolicyException if the rules give no answer or two
   */
  public Recommendation advice() {
    return policy.recommend(client, account, holdings, market);
  }

  Answer answer() {
    return Answer.of(policy.settle(client, account, holdings, market));
  }

  List<Judgement> judgements() {
    return policy.judgements(client, account, holdings, market);
  }

  Portfolio portfolio() {
    return Portfolio.measure(account, holdings, policy.funds(), asOf());
  }

  Situation with(Client other) {
    return new Situation(policy, other, account, holdings, market);
  }

  Situation with(Account other) {
    return new Situation(policy, client, other, holdings, market);
  }

  Situation with(MarketView other) {
    return new Situation(policy, client, account, holdings, other);
  }

  Situation cash(Money cash) {
    return with(
        new Account(
            account.id(),
            account.type(),
            cash,
            account.fractionalShares(),
            account.minimumTrade(),
            account.marginLoan(),
            account.partsDone(),
            account.lastPartOn()));
  }

  Situation holding(UnaryOperator<Holding> change) {
    return holding(holdings.list().stream().map(change).toList());
  }

  /** All prices and exchange rates are as high on another day. */
  Situation pricedOn(LocalDate day) {
    List<Holding> priced = holdings.list().stream().map(one -> one.pricedOn(day)).toList();
    List<ExchangeRate> rates = holdings.rates().list().stream().map(one -> one.on(day)).toList();
    return new Situation(
        policy, client, account, new Holdings(priced, ExchangeRates.of(rates)), market);
  }

  /** How far its dates lie from the as-of date, as the rules were told. */
  Ages ages() {
    return judgements().stream()
        .flatMap(judgement -> judgement.facts().stream())
        .filter(Ages.class::isInstance)
        .map(Ages.class::cast)
        .findFirst()
        .orElseThrow();
  }

  Situation holding(List<Holding> others) {
    return new Situation(policy, client, account, new Holdings(others, holdings.rates()), market);
  }
}
