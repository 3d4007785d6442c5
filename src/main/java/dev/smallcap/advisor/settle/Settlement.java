package dev.smallcap.advisor.settle;

import dev.smallcap.advisor.advice.Funding;
import dev.smallcap.advisor.advice.LaterTrade;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.measure.Portfolio;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.Side;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Stance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict comes to in one account: the decision, target weights and trades. Immutable and
 * thread-safe.
 *
 * @param decision the decision
 * @param sleeveNow the sleeve now, percent of Q
 * @param sleeveTarget the sleeve after all trades, percent of Q, or null where nothing is traded by
 *     decision
 * @param aim the sleeve that the policy aims at and the account can attain, percent of Q, or null
 *     where nothing is traded by decision
 * @param band the band round the aim, percent of the aim, or null without one
 * @param close whether a change of the weights within their step would give another decision or
 *     other trades
 * @param weights every instrument and the cash
 * @param trades the trades of today, sales first
 * @param later parts to be bought later
 * @param funding where the money comes from and goes to
 * @param notes what the settlement did, in order
 * @param undone what it left undone
 */
public record Settlement(
    Decision decision,
    Percent sleeveNow,
    @Nullable Percent sleeveTarget,
    @Nullable Percent aim,
    @Nullable Percent band,
    boolean close,
    List<Weight> weights,
    List<Trade> trades,
    List<LaterTrade> later,
    Funding funding,
    List<Note> notes,
    List<Note> undone) {
  /** Copies the lists. */
  public Settlement {
    weights = List.copyOf(weights);
    trades = List.copyOf(trades);
    later = List.copyOf(later);
    notes = List.copyOf(notes);
    undone = List.copyOf(undone);
  }

  /** Settles a verdict in an account. */
  public static Settlement of(
      Verdict verdict,
      Stage stage,
      Portfolio portfolio,
      Account account,
      Menu menu,
      TradingLimits limits,
      LocalDate asOf) {
    if (!verdict.refusals().isEmpty()) {
      return refused(verdict.refusals().get(0), portfolio, menu);
    }
    Plan whole = Plan.of(portfolio, verdict, stage, menu, limits, 1);
    int partsLeft =
        verdict.size().inParts() ? Math.max(1, limits.parts() - account.partsDone()) : 1;
    Plan today =
        partsLeft == 1 ? whole : Plan.of(portfolio, verdict, stage, menu, limits, partsLeft);
    Trader.Trades trades =
        Trader.trade(today, portfolio, account, limits, verdict.percentagesOnly());
    Book book = whole.book();
    List<Note> undone = new ArrayList<>(today.undone());
    undone.addAll(trades.undone());
    return new Settlement(
        decide(whole, verdict.size().stance(), portfolio, limits),
        portfolio.ofEquityMoney(portfolio.sleeve()),
        portfolio.ofEquityMoney(book.sleeve()),
        whole.frame().target(),
        whole.frame().band(),
        whole.close() || closeToChange(whole, portfolio, limits),
        Shares.of(book, portfolio),
        trades.trades(),
        Parts.later(whole, today, portfolio, limits, partsLeft, asOf),
        funding(trades.trades(), today.book()),
        today.notes(),
        undone);
  }

  private static Settlement refused(Decision decision, Portfolio portfolio, Menu menu) {
    Book book = new Book(portfolio, menu);
    Percent sleeve = portfolio.ofEquityMoney(portfolio.sleeve());
    return new Settlement(
        decision,
        sleeve,
        null,
        null,
        null,
        false,
        Shares.untargeted(book, portfolio),
        List.of(),
        List.of(),
        Funding.NONE,
        List.of(),
        List.of());
  }

  private static Decision decide(
      Plan plan, Stance stance, Portfolio portfolio, TradingLimits limits) {
    BigDecimal before = portfolio.sleeve();
    BigDecimal after = plan.book().sleeve();
    BigDecimal least = limits.change().times(portfolio.equityMoney());
    if (before.signum() > 0 && after.signum() == 0) {
      return Decision.EXIT;
    }
    if (after.subtract(before).abs().compareTo(least) > 0) {
      return after.compareTo(before) > 0 ? Decision.BUILD : Decision.REDUCE;
    }
    if (plan.book().changed()) {
      return Decision.ROTATE;
    }
    boolean nothing = before.signum() == 0 && !plan.frame().target().isPositive();
    return stance == Stance.BUILD && nothing ? Decision.NO_ELIGIBLE_FUND : Decision.HOLD;
  }

  /** Whether the sleeve changes by nearly the least change that counts as one of its size. */
  private static boolean closeToChange(Plan plan, Portfolio portfolio, TradingLimits limits) {
    BigDecimal change = plan.book().sleeve().subtract(portfolio.sleeve()).abs();
    BigDecimal least = limits.change().times(portfolio.equityMoney());
    BigDecimal step = Percent.of(limits.step()).times(portfolio.equityMoney());
    return change.signum() > 0 && Edge.turns(List.of(Edge.of(change, least)), step);
  }

  /** By the trades that are made, before rounding to shares. */
  private static Funding funding(List<Trade> trades, Book book) {
    Percent fromSleeve = Percent.ZERO;
    Percent fromCore = Percent.ZERO;
    Percent toSleeve = Percent.ZERO;
    Percent toCore = Percent.ZERO;
    for (Trade trade : trades) {
      Line line = book.lines.get(trade.fund());
      boolean core = line != null && line.kind == PositionKind.CORE;
      if (trade.side() == Side.SELL) {
        fromSleeve = core ? fromSleeve : fromSleeve.plus(trade.ofEquityMoney());
        fromCore = core ? fromCore.plus(trade.ofEquityMoney()) : fromCore;
      } else {
        toSleeve = core ? toSleeve : toSleeve.plus(trade.ofEquityMoney());
        toCore = core ? toCore.plus(trade.ofEquityMoney()) : toCore;
      }
    }
    Percent left = fromSleeve.plus(fromCore).minus(toSleeve).minus(toCore);
    Percent toCash = left.isPositive() ? left : Percent.ZERO;
    return new Funding(fromSleeve, toCash.minus(left), fromCore, toCore, toCash);
  }

  /** The ids of what is bought, today or in later parts. */
  public Set<String> bought() {
    Set<String> bought = new TreeSet<>();
    for (Trade trade : trades) {
      if (trade.side() == Side.BUY) {
        bought.add(trade.fund());
      }
    }
    later.forEach(part -> bought.add(part.fund()));
    return bought;
  }

  /** What is held of a part after all trades, percent of Q; as now where there is no target. */
  public Percent targeted(PositionKind kind) {
    Percent sum = Percent.ZERO;
    for (Weight weight : weights) {
      Percent after = after(weight);
      if (weight.kind() == kind && after != null) {
        sum = sum.plus(after);
      }
    }
    return sum;
  }

  /** What a weight is after all trades, percent of Q, or null for what is outside Q. */
  public @Nullable Percent after(Weight weight) {
    return sleeveTarget == null ? weight.now() : weight.target();
  }
}
