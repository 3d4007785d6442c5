package dev.smallcap.advisor.settle;

import dev.smallcap.advisor.measure.Portfolio;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan made for an account: its book after the trades, what it aimed at, whether a change within
 * the step of weights would turn it, what is to be said.
 */
record Plan(Book book, Frame frame, boolean close, List<Note> notes, List<Note> undone) {
  /**
   * Plans an account by the stance that was judged.
   *
   * @param partsLeft over how many monthly parts buys are spread; 1 plans the whole
   */
  static Plan of(
      Portfolio portfolio,
      Verdict verdict,
      Stage stage,
      Menu menu,
      TradingLimits limits,
      int partsLeft) {
    Desk desk = new Desk(portfolio, verdict, stage, menu, limits, partsLeft);
    Frame frame =
        switch (verdict.size().stance()) {
          case BUILD -> new Building(desk).plan();
          case HOLD -> new Keeping(desk).hold();
          case EXIT -> new Keeping(desk).exit();
        };
    desk.book.square();
    BigDecimal toCash = desk.book.cashAfter.subtract(desk.book.cashBefore);
    if (toCash.signum() > 0) {
      desk.undone("settle-cash", Map.of("weight", desk.weights.shown(toCash)));
    }
    return new Plan(desk.book, frame, desk.close, desk.notes, desk.undone);
  }

  /**
   * What a plan aimed at.
   *
   * @param target the sleeve that can be attained, percent of Q
   * @param band the band round it, percent of the target, or null without one
   */
  record Frame(Percent target, @Nullable Percent band) {}
}
