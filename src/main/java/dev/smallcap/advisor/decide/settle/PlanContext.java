package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.rulebook.conclusion.LeveragedSold;
import dev.smallcap.advisor.rulebook.conclusion.PayRank;
import dev.smallcap.advisor.rulebook.conclusion.RussellFinding;
import dev.smallcap.advisor.rulebook.conclusion.SleeveCeiling;
import dev.smallcap.advisor.rulebook.conclusion.SleeveSize;
import dev.smallcap.advisor.rulebook.conclusion.TrimRank;
import dev.smallcap.advisor.rulebook.fact.LeveragedSale;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.rulebook.fact.RussellLeg;
import dev.smallcap.advisor.rulebook.fact.SleevePlan;
import dev.smallcap.advisor.rulebook.fact.SleeveStanding;
import dev.smallcap.advisor.rulebook.fact.TradingLimits;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.RussellFate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a draft is made with: what was judged, what is held, and how orders are made. Immutable and
 * thread-safe.
 */
final class PlanContext {
  /** The legs, in the order of the split. */
  static final List<PositionKind> LEGS =
      List.of(PositionKind.RUSSELL_2000, PositionKind.SP_SMALLCAP_600, PositionKind.SP_MIDCAP_400);

  final CombinedFindings verdict;
  final Answer plan;
  final Portfolio portfolio;
  final Account account;
  final EligibleFunds menu;
  final SettlementRules rules;
  final TradingLimits limits;
  final WorkingPortfolio book;
  final Weights weights;
  final Dealing dealing;
  final Smallest smallest;
  final Cut cut;
  final Instalments parts;

  /** The order in which the parts of a sleeve are trimmed (rule 4). */
  final List<PositionKind> trimOrder;

  /** The order in which what lies outside the sleeve pays for it (rule 4). */
  final List<PositionKind> payOrder;

  PlanContext(
      CombinedFindings verdict,
      Market market,
      Portfolio portfolio,
      Account account,
      EligibleFunds menu,
      SettlementRules rules,
      LocalDate asOf) {
    this.verdict = verdict;
    this.portfolio = portfolio;
    this.account = account;
    this.menu = menu;
    this.rules = rules;
    this.limits = rules.limits();
    this.book = new WorkingPortfolio(portfolio, account.currency(), menu);
    this.weights = new Weights(portfolio, limits, rules.rounding());
    this.dealing = Dealing.of(account, rules.rounding(), verdict.percentagesOnly());
    this.smallest = new Smallest(account, weights, dealing, rules);
    this.cut = new Cut(book, dealing, smallest);
    this.parts = Instalments.of(verdict.size(), account, limits, asOf);
    this.plan =
        verdict.refusals().isEmpty()
            ? rules.ask(
                market,
                new SleevePlan(
                    verdict.size().stance(),
                    book.held(PositionKind.RUSSELL_2000).signum() > 0,
                    book.held(PositionKind.LEVERAGED).signum() > 0,
                    market.tiltOver()))
            : Answer.NONE;
    this.trimOrder =
        plan.conclusions(TrimRank.class)
            .sorted(Comparator.comparingInt(TrimRank::rank))
            .map(TrimRank::part)
            .filter(portfolio.parts()::inSleeve)
            .toList();
    this.payOrder =
        plan.conclusions(PayRank.class)
            .sorted(Comparator.comparingInt(PayRank::rank))
            .map(PayRank::part)
            .toList();
  }

  SleeveSize size() {
    return verdict.size();
  }

  /** The monthly parts, by the days on which all of these can be bought. */
  Instalments parts(Stream<InstrumentLine> bought) {
    return parts.spread() ? parts.dealt(menu.dealt(bought.map(InstrumentLine::fund))) : parts;
  }

  /** A value in the account's currency, or null where prices are too old for amounts. */
  @Nullable Money money(BigDecimal value) {
    return verdict.inMoney() ? Money.of(account.currency(), value, RoundingMode.HALF_EVEN) : null;
  }

  /** What becomes of a Russell leg (rule 3a). */
  RussellFinding russell() {
    return plan.one(RussellFinding.class);
  }

  /** Whether a Russell leg that is held leaves. */
  boolean russellLeaves() {
    return russell().fate() == RussellFate.LEAVES;
  }

  /** The Russell leg as it stands in the band, its own share left out. */
  RussellLeg russellLeg(boolean targeted) {
    return new RussellLeg(
        book.held(PositionKind.RUSSELL_2000).signum() > 0,
        targeted,
        book.buyable(PositionKind.SP_SMALLCAP_600) != null,
        weights.shown(book.held(PositionKind.RUSSELL_2000)),
        Percent.ZERO,
        Percent.ZERO,
        Percent.ZERO,
        false);
  }

  private SleeveCeiling ceiling() {
    return plan.one(SleeveCeiling.class);
  }

  /** The value above which a sleeve is always taken down. */
  private BigDecimal most() {
    return weights.value(ceiling().most());
  }

  /** The edge of a sleeve that is always taken down. */
  BandEdge capEdge(BigDecimal sleeve) {
    return BandEdge.of(sleeve, most());
  }

  /**
   * A sleeve as the rules judge it.
   *
   * @param sleeve what is held of it
   * @param target its target
   * @param apart how it and its legs lie to their targets
   * @param gap whether something is left to buy
   */
  SleeveStanding standing(BigDecimal sleeve, BigDecimal target, FarthestApart apart, boolean gap) {
    return new SleeveStanding(
        size().stance(),
        weights.shown(sleeve),
        weights.shown(target),
        limits.most(),
        weights.fine(sleeve).minus(limits.sleeveCap()),
        apart.above(),
        apart.below(),
        apart.untargeted(),
        sleeve.signum() > 0,
        parts.begun(),
        parts.waiting(),
        gap);
  }

  /** Whether a sleeve is so far above the cap that it is always trimmed. */
  boolean aboveCap(BigDecimal sleeve) {
    return sleeve.compareTo(most()) > 0;
  }

  /** What takes a sleeve below that, by a step of weights to be sure. */
  BigDecimal toTheCap(BigDecimal sleeve) {
    return sleeve.subtract(most()).add(weights.step());
  }

  /** Rule 1: leveraged funds leave whole, said at value and at value times leverage. */
  Cut.Sold leveraged(Draft draft) {
    Cut.Sold sold = cut.whole(PositionKind.LEVERAGED);
    BigDecimal exposure = Lot.exposure(sold.lots());
    if (!sold.lots().isEmpty()) {
      LeveragedSale sale = new LeveragedSale(weights.shown(sold.moved()), weights.shown(exposure));
      draft.notes.addAll(rules.ask(sale).of(LeveragedSold.class));
    }
    return sold;
  }
}
