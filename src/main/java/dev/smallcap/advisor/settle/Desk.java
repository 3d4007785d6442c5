package dev.smallcap.advisor.settle;

import dev.smallcap.advisor.conclusion.SleeveSize;
import dev.smallcap.advisor.conclusion.Split;
import dev.smallcap.advisor.measure.Portfolio;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a plan is made with: the book it changes, what was judged, and what is said on the way. */
final class Desk {
  final Book book;
  final Weights weights;
  final Menu menu;
  final TradingLimits limits;
  final SleeveSize size;
  final @Nullable Split split;
  final boolean outsideYear;
  final int partsLeft;
  final List<Note> notes = new ArrayList<>();
  final List<Note> undone = new ArrayList<>();

  /** Whether a change within the step of weights would turn what is planned. */
  boolean close;

  Desk(
      Portfolio portfolio,
      Verdict verdict,
      Stage stage,
      Menu menu,
      TradingLimits limits,
      int partsLeft) {
    this.book = new Book(portfolio, menu);
    this.weights = new Weights(portfolio, limits);
    this.menu = menu;
    this.limits = limits;
    this.size = verdict.size();
    this.split = verdict.split();
    this.outsideYear = stage != Stage.ER1 && stage != Stage.ER2 && stage != Stage.UNKNOWN;
    this.partsLeft = partsLeft;
  }

  void note(String id, Map<String, Object> values) {
    notes.add(Note.of(id, values));
  }

  void undone(String id, Map<String, Object> values) {
    undone.add(Note.of(id, values));
  }

  /** Leveraged funds leave whole once any trade in the sleeve is due. */
  void sellLeveraged() {
    BigDecimal leveraged = book.held(PositionKind.LEVERAGED);
    if (leveraged.signum() > 0) {
      note("settle-leveraged", Map.of("weight", weights.shown(leveraged)));
      book.sellDownTo(PositionKind.LEVERAGED, BigDecimal.ZERO);
    }
  }

  void noteRotation() {
    note(
        menu.first(PositionKind.SP_SMALLCAP_600) == null ? "settle-rotate-core" : "settle-rotate",
        Map.of("weight", weights.shown(book.held(PositionKind.RUSSELL_2000))));
  }
}
