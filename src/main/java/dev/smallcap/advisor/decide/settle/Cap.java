package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.conclusion.OrderUndone;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.TradeSide;
import java.math.BigDecimal;
import java.util.function.Function;

/**
 * Takes a sleeve below the cap where its orders would leave it above by more than the tolerance
 * (rule 7): a sale below the minimum trade is made at the minimum, whole shares by one more.
 * Stateless and thread-safe.
 */
final class Cap {
  private Cap() {}

  /** Enlarges the sales of parts that stay above their targets until the sleeve lies below. */
  static void hold(PlanContext desk, Draft draft, Function<PositionKind, BigDecimal> targets) {
    for (PositionKind kind : desk.trimOrder) {
      BigDecimal sleeve = desk.book.sleeve().subtract(draft.sold()).add(draft.wished());
      BigDecimal moved = draft.moved(kind);
      BigDecimal left = desk.book.held(kind).subtract(moved);
      if (desk.aboveCap(sleeve) && left.compareTo(targets.apply(kind)) > 0) {
        draft.sales.removeIf(lot -> lot.line().kind() == kind);
        desk.book
            .largest(kind)
            .forEach(line -> draft.undone.removeIf(finding -> sells(finding, line)));
        draft.sell(
            desk.cut.forced(
                kind,
                moved.add(desk.toTheCap(sleeve)),
                desk.book.held(kind).subtract(targets.apply(kind))));
      }
    }
  }

  /** Whether a finding says that a sale of a fund is left undone: here it is made after all. */
  private static boolean sells(Finding finding, InstrumentLine line) {
    return finding.conclusion() instanceof OrderUndone undone
        && undone.side() == TradeSide.SELL
        && undone.fund().equals(line.id());
  }
}
