package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.advice.Funding;
import dev.smallcap.advisor.advice.LaterTrade;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.GroupResult;
import dev.smallcap.advisor.rulebook.conclusion.DecisionFound;
import dev.smallcap.advisor.rulebook.conclusion.NothingOrdered;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.TradeSide;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict comes to in one account: the decision, target weights and trades. Immutable and
 * thread-safe.
 *
 * @param decision the decision, by the orders
 * @param sleeveNow the sleeve now, percent of Q
 * @param sleeveTarget the sleeve that is planned with all later parts, percent of Q, or null where
 *     nothing is traded by decision
 * @param sleeveAfter the sleeve after the trades of today, percent of Q, or null where nothing is
 *     traded by decision
 * @param aim the sleeve that the policy aims at and the account can attain, percent of Q, or null
 *     where nothing is traded by decision
 * @param band the band round the aim, percent of the aim, or null without one
 * @param close whether a change of the weights within their step would give another decision or
 *     other trades
 * @param byShare whether a Russell leg goes down to the client's own share of it
 * @param equityMoney Q in the account's currency, or null where prices are too old
 * @param weights every instrument and the cash
 * @param trades the trades of today, sales first
 * @param later parts to be bought later
 * @param funding where the money comes from and goes to
 * @param notes what the settlement did and why, in order
 * @param undone what it left undone and why
 * @param asked what the rules were asked for it, and answered, in order
 */
public record Settlement(
    Decision decision,
    Percent sleeveNow,
    @Nullable Percent sleeveTarget,
    @Nullable Percent sleeveAfter,
    @Nullable Percent aim,
    @Nullable Percent band,
    boolean close,
    boolean byShare,
    @Nullable Money equityMoney,
    List<Weight> weights,
    List<Trade> trades,
    List<LaterTrade> later,
    Funding funding,
    List<Finding> notes,
    List<Finding> undone,
    List<GroupResult> asked) {
  /** Copies the lists. */
  public Settlement {
    weights = List.copyOf(weights);
    trades = List.copyOf(trades);
    later = List.copyOf(later);
    notes = List.copyOf(notes);
    undone = List.copyOf(undone);
    asked = List.copyOf(asked);
  }

  /** Settles a verdict in an account. */
  public static Settlement of(
      CombinedFindings verdict,
      Market market,
      Portfolio portfolio,
      Account account,
      EligibleFunds menu,
      SettlementRules rules,
      LocalDate asOf) {
    PlanContext desk = new PlanContext(verdict, market, portfolio, account, menu, rules, asOf);
    if (!verdict.refusals().isEmpty()) {
      return refused(verdict.refusals().get(0), desk);
    }
    Draft draft =
        switch (verdict.size().stance()) {
          case BUILD -> BuildPlan.draft(desk);
          case HOLD -> HoldPlan.hold(desk);
          case EXIT -> HoldPlan.exit(desk);
        };
    Orders orders = Payment.of(desk, draft);
    if (draft.retreat != null && draft.retreats(orders.buys())) {
      Draft retreat = draft.retreat.get();
      retreat.undone.addAll(orders.undone());
      Postponing.of(desk, draft, retreat);
      draft = retreat;
      orders = Payment.of(desk, retreat);
    }
    return settled(desk, draft, orders);
  }

  private static Settlement settled(PlanContext desk, Draft draft, Orders orders) {
    Portfolio portfolio = desk.portfolio;
    ProjectedHoldings after = ProjectedHoldings.after(desk, orders);
    ProjectedHoldings planned = ProjectedHoldings.planned(desk, draft, orders);
    BigDecimal later =
        draft.later.stream().map(Instalments.Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    Deciding deciding =
        new Deciding(
            draft,
            orders,
            portfolio.sleeve(),
            after.sleeve().add(later),
            desk.weights.value(desk.limits.decisionChange()));
    Answer answer = desk.rules.ask(deciding.fact(desk.weights));
    List<Finding> undone = new ArrayList<>(draft.undone);
    undone.addAll(orders.undone());
    undone.addAll(answer.of(NothingOrdered.class));
    return new Settlement(
        answer.one(DecisionFound.class).decision(),
        portfolio.ofEquityMoney(portfolio.sleeve()),
        portfolio.ofEquityMoney(planned.sleeve()),
        portfolio.ofEquityMoney(after.sleeve()),
        draft.target,
        draft.band,
        draft.close || deciding.close(desk.weights.step()),
        draft.byShare,
        desk.money(portfolio.equityMoney()),
        WeightRounding.of(desk, ProjectedHoldings.now(desk), planned, after),
        OrderBook.trades(desk, orders),
        OrderBook.later(desk, draft),
        OrderBook.funding(desk, orders, after),
        draft.notes,
        undone.stream().distinct().toList(),
        desk.rules.asked());
  }

  private static Settlement refused(Decision decision, PlanContext desk) {
    Portfolio portfolio = desk.portfolio;
    ProjectedHoldings now = ProjectedHoldings.now(desk);
    Percent sleeve = portfolio.ofEquityMoney(portfolio.sleeve());
    return new Settlement(
        decision,
        sleeve,
        null,
        null,
        null,
        null,
        false,
        false,
        desk.money(portfolio.equityMoney()),
        WeightRounding.untargeted(desk, now),
        List.of(),
        List.of(),
        Funding.NONE,
        List.of(),
        List.of(),
        List.of());
  }

  /** The ids of what is bought, today or in later parts. */
  public Set<String> bought() {
    Set<String> bought = new TreeSet<>();
    for (Trade trade : trades) {
      if (trade.side() == TradeSide.BUY) {
        bought.add(trade.fund());
      }
    }
    later.forEach(part -> bought.add(part.fund()));
    return bought;
  }

  /**
   * What is to be held of a part after all trades and later parts, percent of Q; as now where
   * nothing is traded by decision.
   */
  public Percent targeted(PositionKind kind) {
    return sum(kind, false);
  }

  /** What is held of a part after the trades of today, percent of Q. */
  public Percent heldAfter(PositionKind kind) {
    return sum(kind, true);
  }

  private Percent sum(PositionKind kind, boolean after) {
    Percent sum = Percent.ZERO;
    for (Weight weight : weights) {
      Percent part = after && sleeveTarget != null ? weight.after() : planned(weight);
      if (weight.kind() == kind && part != null) {
        sum = sum.plus(part);
      }
    }
    return sum;
  }

  /** What a weight is after all trades and later parts, percent of Q, or null outside Q. */
  public @Nullable Percent planned(Weight weight) {
    return sleeveTarget == null ? weight.now() : weight.target();
  }
}
