package dev.smallcap.advisor.explain.search;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Situation;
import dev.smallcap.advisor.decide.DecisionTrace;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.decide.settle.Settled;
import dev.smallcap.advisor.decide.settle.Settlement;
import dev.smallcap.advisor.engine.GroupResult;
import dev.smallcap.advisor.explain.counterfactual.CounterfactualAnswer;
import dev.smallcap.advisor.rulebook.PartTable;
import dev.smallcap.advisor.rulebook.conclusion.SleeveSize;
import dev.smallcap.advisor.rulebook.conclusion.Split;
import dev.smallcap.advisor.rulebook.fact.Ages;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.ExchangeRate;
import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.AccountType;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A situation, as it is or supposed, that a policy is asked about: once, when something of the
 * answer is first read. Not thread-safe.
 */
final class Counterfactual {
  private final PolicyModel policy;
  private final Situation situation;
  private @Nullable DecisionTrace trace;

  private Counterfactual(PolicyModel policy, Situation situation) {
    this.policy = policy;
    this.situation = situation;
  }

  /** The situation as it is. */
  static Counterfactual of(PolicyModel policy, DecisionTrace trace) {
    Counterfactual base = new Counterfactual(policy, trace.situation());
    base.trace = trace;
    return base;
  }

  PolicyModel policy() {
    return policy;
  }

  Situation situation() {
    return situation;
  }

  LocalDate asOf() {
    return situation.asOf();
  }

  Client client() {
    return situation.client();
  }

  Account account() {
    return situation.account();
  }

  Holdings holdings() {
    return situation.holdings();
  }

  MarketView market() {
    return situation.market();
  }

  /**
   * The whole advice in it.
   *
   * @throws dev.smallcap.advisor.terms.InputException if something in it cannot be used
   * @throws dev.smallcap.advisor.terms.PolicyException if the rules give no answer or two
   */
  Recommendation advice() {
    return trace().recommendation();
  }

  CounterfactualAnswer answer() {
    return answer(trace().settled(), policy.parts());
  }

  List<GroupResult> judgements() {
    return trace().judgements();
  }

  private DecisionTrace trace() {
    if (trace == null) {
      trace = policy.trace(situation);
    }
    return trace;
  }

  Portfolio portfolio() {
    return Portfolio.measure(account(), holdings(), policy.funds(), policy.parts(), asOf());
  }

  Counterfactual with(Client other) {
    return new Counterfactual(policy, situation.with(other));
  }

  Counterfactual with(Account other) {
    return new Counterfactual(policy, situation.with(other));
  }

  Counterfactual with(MarketView other) {
    return new Counterfactual(policy, situation.with(other));
  }

  /** The same with another value of a property of the client. */
  Counterfactual with(String property, @Nullable Object value) {
    return with((Client) ClientPerturbations.CLIENT.with(client(), property, value));
  }

  Counterfactual cash(Money cash) {
    return account(account().type(), cash, account().fractionalShares());
  }

  Counterfactual of(AccountType type) {
    return account(type, account().cash(), account().fractionalShares());
  }

  Counterfactual dealing(boolean fractions) {
    return account(account().type(), account().cash(), fractions);
  }

  private Counterfactual account(AccountType type, Money cash, boolean fractions) {
    Account account = account();
    return with(
        new Account(
            account.id(),
            type,
            cash,
            fractions,
            account.minimumTrade(),
            account.marginLoan(),
            account.partsDone(),
            account.lastPartOn()));
  }

  Counterfactual holding(UnaryOperator<Holding> change) {
    return holding(holdings().list().stream().map(change).toList());
  }

  /** All prices and exchange rates are as high on another day. */
  Counterfactual pricedOn(LocalDate day) {
    List<Holding> priced = holdings().list().stream().map(one -> one.pricedOn(day)).toList();
    List<ExchangeRate> rates = holdings().rates().list().stream().map(one -> one.on(day)).toList();
    return holding(new Holdings(priced, ExchangeRates.of(rates)));
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

  Counterfactual holding(List<Holding> others) {
    return holding(new Holdings(others, holdings().rates()));
  }

  private Counterfactual holding(Holdings others) {
    return new Counterfactual(policy, situation.with(others));
  }

  /** The answer that such an advice would have. */
  private static CounterfactualAnswer answer(Settled settled, PartTable parts) {
    Settlement settlement = settled.settlement();
    SleeveSize size = settled.verdict().size();
    Split split = settled.verdict().split();
    boolean refused = !settled.verdict().refusals().isEmpty();
    return new CounterfactualAnswer(
        settlement.decision(),
        refused ? null : size.stance(),
        refused ? null : size.size(),
        split == null ? null : split.russell(),
        split == null ? null : split.sp600(),
        split == null ? null : split.sp400(),
        CounterfactualAnswer.bought(
            settlement.weights(), settlement.trades(), settlement.later(), parts::inSleeve));
  }
}
