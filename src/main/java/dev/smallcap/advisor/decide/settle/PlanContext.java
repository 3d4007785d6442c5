package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.rulebook.conclusion.SleeveSize;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.rulebook.fact.TradingLimits;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a draft is made with: what was judged, what is held, and how orders are made. Immutable and
 * thread-safe.
 */
final class PlanContext {
  /** The legs, in the order of the split. */
  static final List<PositionKind> LEGS =
      List.of(PositionKind.RUSSELL_2000, PositionKind.SP_SMALLCAP_600, PositionKind.SP_MIDCAP_400);

  final CombinedFindings verdict;
  final Stage stage;
  final Portfolio portfolio;
  final Account account;
  final EligibleFunds menu;
  final TradingLimits limits;
  final WorkingPortfolio book;
  final Weights weights;
  final Dealing dealing;
  final Smallest smallest;
  final Cut cut;
  final Instalments parts;
  private final boolean tiltOver;

  PlanContext(
      CombinedFindings verdict,
      Market market,
      Portfolio portfolio,
      Account account,
      EligibleFunds menu,
      TradingLimits limits,
      LocalDate asOf) {
    this.verdict = verdict;
    this.stage = market.stage();
    this.tiltOver = market.tiltOver();
    this.portfolio = portfolio;
    this.account = account;
    this.menu = menu;
    this.limits = limits;
    this.book = new WorkingPortfolio(portfolio, account.currency(), menu);
    this.weights = new Weights(portfolio, limits);
    this.dealing = Dealing.of(account, limits, verdict.percentagesOnly());
    this.smallest = new Smallest(account, weights, dealing);
    this.cut = new Cut(book, dealing, smallest);
    this.parts = Instalments.of(verdict.size(), account, limits, asOf);
  }

  SleeveSize size() {
    return verdict.size();
  }

  /** Whether the stage is one in which a Russell leg may be targeted. */
  boolean firstYear() {
    return stage == Stage.ER1 || stage == Stage.ER2;
  }

  /**
   * Rule 3a: outside the first year of a recovery a Russell leg is sold; in the unknown it is kept,
   * but not after the last recovery's tilt has expired.
   */
  boolean russellLeaves() {
    return stage == Stage.UNKNOWN ? tiltOver : !firstYear();
  }

  /** Whether a sleeve is so far above the cap that it is always trimmed. */
  boolean aboveCap(BigDecimal sleeve) {
    return sleeve.compareTo(weights.most()) > 0;
  }

  /** What takes a sleeve below that, by a step of weights to be sure. */
  BigDecimal toTheCap(BigDecimal sleeve) {
    return sleeve.subtract(weights.most()).add(weights.step());
  }

  /** What is said where the Russell leg leaves. */
  Note rotation() {
    return Note.of(
        menu.first(PositionKind.SP_SMALLCAP_600) == null ? "settle-rotate-core" : "settle-rotate",
        Map.of("weight", weights.shown(book.held(PositionKind.RUSSELL_2000))));
  }

  /** Rule 1: leveraged funds leave whole, said at value and at value times leverage. */
  Cut.Sold leveraged(Draft draft) {
    Cut.Sold sold = cut.whole(PositionKind.LEVERAGED);
    BigDecimal exposure = Lot.exposure(sold.lots());
    if (!sold.lots().isEmpty()) {
      draft.notes.add(
          Note.of(
              "settle-leveraged",
              Map.of("weight", weights.shown(sold.moved()), "exposure", weights.shown(exposure))));
    }
    return sold;
  }
}
