package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.conclusion.CashKept;
import dev.smallcap.advisor.rulebook.conclusion.CoreKept;
import dev.smallcap.advisor.rulebook.conclusion.OrderUndone;
import dev.smallcap.advisor.rulebook.conclusion.ProceedsToCore;
import dev.smallcap.advisor.rulebook.conclusion.PurchaseCut;
import dev.smallcap.advisor.rulebook.conclusion.SharesOpen;
import dev.smallcap.advisor.rulebook.fact.CoreSale;
import dev.smallcap.advisor.rulebook.fact.Proceeds;
import dev.smallcap.advisor.rulebook.fact.UnpaidPurchase;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.TradeSide;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a draft is paid for (rules 4 and 7). Buys are paid from sales of the sleeve, then from money,
 * then from money-market funds, then from the core, leveraged funds first. What cannot be paid is
 * left off, the last leg first. What is left over goes to the core. One payment, once.
 */
final class Payment {
  private final PlanContext desk;
  private final Draft draft;
  private final List<Finding> undone = new ArrayList<>();
  private final List<Lot> buys = new ArrayList<>();
  private final List<Finding> unpaid = new ArrayList<>();
  private final List<Lot> fromCash = new ArrayList<>();
  private final List<Lot> fromCore = new ArrayList<>();

  private Payment(PlanContext desk, Draft draft) {
    this.desk = desk;
    this.draft = draft;
  }

  static Orders of(PlanContext desk, Draft draft) {
    return new Payment(desk, draft).orders();
  }

  private Orders orders() {
    for (PlannedPurchase wish : draft.wishes) {
      if (wish.today().signum() > 0) {
        buy(wish.line(), wish.today());
      }
    }
    BigDecimal missing = pay();
    undone.addAll(unpaid);
    while (missing.signum() > 0) {
      leaveOff(missing);
      missing = pay();
    }
    Lot core = toCore();
    return new Orders(draft.sales, buys, fromCash, fromCore, core, undone);
  }

  private void buy(InstrumentLine line, BigDecimal amount) {
    Lot lot = desk.dealing.buying(line, amount);
    Answer answer = desk.smallest.judged(line, TradeSide.BUY, amount, lot);
    Finding refused = answer.first(OrderUndone.class);
    if (lot != null && refused == null) {
      buys.add(lot);
      undone.addAll(answer.of(SharesOpen.class));
    } else if (refused != null) {
      undone.add(refused);
    }
  }

  /** Pays for the buys and says how much is missing. */
  private BigDecimal pay() {
    fromCash.clear();
    fromCore.clear();
    unpaid.clear();
    BigDecimal bought = Lot.value(buys);
    BigDecimal need = bought.subtract(Lot.value(draft.sales)).subtract(money());
    if (need.signum() <= 0 || rounding(need)) {
      return need;
    }
    for (PositionKind kind : desk.payOrder) {
      need = need.subtract(pay(need, kind));
    }
    return need.add(keptCore(need, bought));
  }

  /** Sells of a part what a need asks for, and says what that brings. */
  private BigDecimal pay(BigDecimal need, PositionKind kind) {
    List<Lot> sold = sell(need, kind);
    (desk.portfolio.parts().inCore(kind) ? fromCore : fromCash).addAll(sold);
    return Lot.value(sold);
  }

  /** Takes back the last core fund where the rules say so, and says what it would have brought. */
  private BigDecimal keptCore(BigDecimal need, BigDecimal bought) {
    if (fromCore.isEmpty()) {
      return BigDecimal.ZERO;
    }
    BigDecimal over = need.negate();
    CoreSale sale =
        new CoreSale(desk.dealing.whole(), over.compareTo(bought) > 0, desk.weights.shown(over));
    Finding kept = desk.rules.ask(sale).first(CoreKept.class);
    if (kept == null) {
      return BigDecimal.ZERO;
    }
    unpaid.add(kept);
    return fromCore.remove(fromCore.size() - 1).value();
  }

  /** Money and what the account sweeps its money into: spent without an order. */
  private BigDecimal money() {
    return desk.portfolio
        .cash()
        .add(desk.book.held(PositionKind.SWEEP))
        .setScale(desk.account.currency().getDecimalPlaces(), RoundingMode.DOWN);
  }

  /** Whether no more is missing than rounding to the minor unit makes of several orders. */
  private boolean rounding(BigDecimal need) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(desk.account.currency().getDecimalPlaces());
    return !desk.dealing.percentages()
        && !desk.dealing.whole()
        && need.compareTo(unit.multiply(BigDecimal.valueOf(buys.size()))) <= 0
        && Lot.value(buys).compareTo(need) > 0;
  }

  /** The fewest shares that cover a need, the largest fund first, at most what is held. */
  private List<Lot> sell(BigDecimal need, PositionKind kind) {
    List<Lot> lots = new ArrayList<>();
    BigDecimal left = need;
    for (InstrumentLine line : desk.book.largest(kind)) {
      Lot lot = left.signum() <= 0 ? null : desk.dealing.covering(line, left);
      Finding refused =
          left.signum() <= 0 ? null : desk.smallest.refusedToPay(line, TradeSide.SELL, left, lot);
      if (lot != null && refused == null) {
        lots.add(lot);
        left = left.subtract(lot.value());
      } else if (refused != null && lot != null && shift(lots, line, left)) {
        left = BigDecimal.ZERO;
      } else if (refused != null && lot != null) {
        unpaid.add(refused);
      }
    }
    return lots;
  }

  /**
   * Sells less of the fund before, so that what is left for the next one is no less than the
   * smallest trade.
   */
  private boolean shift(List<Lot> lots, InstrumentLine line, BigDecimal left) {
    Lot before = lots.isEmpty() ? null : lots.get(lots.size() - 1);
    if (before == null) {
      return false;
    }
    BigDecimal enough = before.value().subtract(desk.smallest.minimum().subtract(left));
    Lot less = enough.signum() > 0 ? desk.dealing.upTo(before.line(), enough) : null;
    if (less == null
        || desk.smallest.refusedToPay(before.line(), TradeSide.SELL, enough, less) != null) {
      return false;
    }
    BigDecimal rest = left.add(before.value()).subtract(less.value());
    Lot next = desk.dealing.covering(line, rest);
    if (next == null
        || next.value().compareTo(rest) < 0
        || desk.smallest.refusedToPay(line, TradeSide.SELL, rest, next) != null) {
      return false;
    }
    lots.set(lots.size() - 1, less);
    lots.add(next);
    return true;
  }

  /** Leaves what cannot be paid off the last leg, as little as that takes. */
  private void leaveOff(BigDecimal missing) {
    boolean rounded = rounding(missing);
    Lot last = buys.remove(buys.size() - 1);
    BigDecimal left = last.value().subtract(missing);
    Lot less = left.signum() > 0 ? desk.dealing.buying(last.line(), left) : null;
    Finding refused = desk.smallest.refused(last.line(), TradeSide.BUY, left, less);
    boolean made = less != null && refused == null;
    if (less != null && made) {
      buys.add(less.planned(last.planned()));
    }
    leftOff(last.line(), less != null && made ? less.value() : BigDecimal.ZERO, rounded);
  }

  private void leftOff(InstrumentLine line, BigDecimal value, boolean rounded) {
    UnpaidPurchase purchase = new UnpaidPurchase(line.id(), desk.weights.shown(value), rounded);
    Finding cut = desk.rules.ask(purchase).first(PurchaseCut.class);
    if (cut != null) {
      undone.removeIf(one -> one.conclusion().equals(cut.conclusion()));
      undone.add(cut);
    }
  }

  /**
   * What the sleeve's sales leave over goes to the core, unless it is to stay in cash, waits for a
   * purchase that could not be paid, or the sales are not made.
   */
  private @Nullable Lot toCore() {
    BigDecimal over = Lot.value(draft.sales).subtract(Lot.value(buys));
    if (over.signum() <= 0 || draft.retreats(buys)) {
      return null;
    }
    InstrumentLine core = desk.book.buyableCore();
    Answer answer =
        desk.rules.ask(
            new Proceeds(
                desk.weights.shown(over),
                core != null,
                desk.verdict.proceedsToCash(),
                undone.stream().anyMatch(one -> one.conclusion() instanceof PurchaseCut)));
    undone.addAll(answer.of(CashKept.class));
    if (core == null || !answer.has(ProceedsToCore.class)) {
      return null;
    }
    Lot lot = desk.dealing.buying(core, over);
    Finding refused = desk.smallest.refused(core, TradeSide.BUY, over, lot);
    if (refused != null) {
      undone.add(refused);
      return null;
    }
    return lot;
  }
}
