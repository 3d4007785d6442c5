package dev.smallcap.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.LaterTrade;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.TradeSide;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** What holds of weights and money in every situation. */
final class AlwaysInMoney {
  private static final Set<Decision> NO_TRADE =
      EnumSet.of(Decision.NEEDS_DATA, Decision.NOT_SUITABLE, Decision.NEEDS_HUMAN_REVIEW);
  private static final Set<PositionKind> OUTSIDE_THE_SLEEVE =
      EnumSet.of(
          PositionKind.CORE,
          PositionKind.LEVERAGED_CORE,
          PositionKind.CASH,
          PositionKind.SWEEP,
          PositionKind.CASH_FUND,
          PositionKind.KEPT,
          PositionKind.INVERSE,
          PositionKind.SHORT);

  /** Weights are told to eight decimals. */
  private static final BigDecimal STEP = new BigDecimal("0.00000002");

  /** An order that is not made, or smaller than it would be. */
  private static final Set<String> LESS =
      Set.of(
          "settle-minimum",
          "settle-order-least",
          "settle-share",
          "settle-quote",
          "settle-nothing",
          "settle-unpaid",
          "settle-core-kept",
          "settle-none");

  private AlwaysInMoney() {}

  static void weightsSumToExactlyAHundred(Situations situation, Recommendation advice) {
    if (sum(advice, Weight::nowOfAccount).isPositive()) {
      assertThat(sum(advice, Weight::nowOfAccount)).isEqualTo(Percent.HUNDRED);
    }
    if (sum(advice, Weight::now).isPositive()) {
      assertThat(sum(advice, Weight::now)).isEqualTo(Percent.HUNDRED);
    }
    if (advice.sleeve().target() == null) {
      return;
    }
    if (sum(advice, Weight::nowOfAccount).isPositive()) {
      assertThat(sum(advice, Weight::targetOfAccount)).isEqualTo(Percent.HUNDRED);
      assertThat(sum(advice, Weight::afterOfAccount)).isEqualTo(Percent.HUNDRED);
    }
    if (sum(advice, Weight::now).isPositive()) {
      assertThat(sum(advice, Weight::target)).isEqualTo(Percent.HUNDRED);
      assertThat(sum(advice, Weight::after)).isEqualTo(Percent.HUNDRED);
    }
    assertThat(advice.weights())
        .filteredOn(weight -> weight.kind() != PositionKind.SHORT)
        .allSatisfy(
            weight -> {
              assertThat(weight.targetOfAccount()).isGreaterThanOrEqualTo(Percent.ZERO);
              assertThat(weight.afterOfAccount()).isGreaterThanOrEqualTo(Percent.ZERO);
            });
  }

  static void noBuyExceedsCashPlusSales(Situations situation, Recommendation advice) {
    BigDecimal left = situation.account().cash().getAmount().add(swept(situation));
    for (Trade trade : advice.trades()) {
      if (trade.amount() != null) {
        BigDecimal amount = trade.amount().getAmount();
        assertThat(amount).isPositive();
        left = trade.side() == TradeSide.SELL ? left.add(amount) : left.subtract(amount);
        assertThat(left).isNotNegative();
      }
    }
  }

  /** What the account sweeps its cash into is spent without an order. */
  private static BigDecimal swept(Situations situation) {
    return Portfolio.measure(
            situation.account(),
            Holdings.of(situation.holdings()).converting(situation.rates()),
            PolicyModels.of(situation.policy()).funds(),
            PolicyModels.of(situation.policy()).parts(),
            situation.market().asOf())
        .held(PositionKind.SWEEP);
  }

  static void salesNeverExceedWhatIsHeldAndNothingOutsideTheEquityMoneyIsTraded(
      Situations situation, Recommendation advice) {
    for (Trade trade : advice.trades()) {
      Weight weight = weight(advice, trade.fund());
      assertThat(weight.kind())
          .isNotIn(PositionKind.KEPT, PositionKind.INVERSE, PositionKind.SHORT);
      if (trade.side() == TradeSide.SELL) {
        assertThat(trade.ofEquityMoney().minus(weight.now()))
            .isLessThanOrEqualTo(Percent.of(STEP.add(units("0.5", trade))));
        if (trade.shares() != null) {
          assertThat(trade.shares()).isLessThanOrEqualTo(held(situation, trade.fund()));
        }
      }
    }
    assertThat(advice.trades()).extracting(Trade::fund).doesNotHaveDuplicates();
  }

  static void theTradesLeadToTheWeightsAfterThem(Situations situation, Recommendation advice) {
    Percent paid = Percent.ZERO;
    Percent money = Percent.ZERO;
    for (Weight weight : advice.weights()) {
      if (weight.after() == null) {
        continue;
      }
      Percent change = weight.after().minus(weight.now());
      if (weight.kind() == PositionKind.CASH || weight.kind() == PositionKind.SWEEP) {
        money = money.plus(change);
      } else {
        Percent traded = traded(advice, weight.id());
        paid = paid.plus(traded);
        assertThat(change.minus(traded).value().abs()).isLessThanOrEqualTo(STEP.add(units(advice)));
      }
    }
    assertThat(money.plus(paid).value().abs()).isLessThanOrEqualTo(STEP.add(units(advice)));
  }

  /** Shares that are whole leave less than one of them open. */
  static void theTradesAndTheLaterPartsLeadToTheTargetsWhereNothingIsLeftUndone(
      Situations situation, Recommendation advice) {
    if (NO_TRADE.contains(advice.decision()) || less(advice)) {
      return;
    }
    for (Weight weight : advice.weights()) {
      if (OUTSIDE_THE_SLEEVE.contains(weight.kind())) {
        continue;
      }
      Percent later = Percent.ZERO;
      for (LaterTrade part : advice.later()) {
        later = part.fund().equals(weight.id()) ? later.plus(part.ofEquityMoney()) : later;
      }
      Percent left = weight.target().minus(weight.after()).minus(later);
      BigDecimal most =
          situation.account().fractionalShares() ? units(advice) : share(situation, advice, weight);
      assertThat(left.value().abs()).as(weight.id()).isLessThanOrEqualTo(STEP.add(most));
    }
  }

  private static boolean less(Recommendation advice) {
    return advice.undone().stream().anyMatch(reason -> LESS.contains(reason.ruleId()));
  }

  /** One share of a fund, percent of Q. */
  private static BigDecimal share(Situations situation, Recommendation advice, Weight weight) {
    for (Trade trade : advice.trades()) {
      if (trade.fund().equals(weight.id()) && trade.shares() != null) {
        return trade.ofEquityMoney().value().divide(trade.shares(), MathContext.DECIMAL32);
      }
    }
    BigDecimal held = held(situation, weight.id());
    return held.signum() == 0
        ? BigDecimal.ZERO
        : weight.now().value().divide(held, MathContext.DECIMAL32);
  }

  private static Percent traded(Recommendation advice, String fund) {
    Percent traded = Percent.ZERO;
    for (Trade trade : advice.trades()) {
      if (trade.fund().equals(fund)) {
        traded =
            trade.side() == TradeSide.BUY
                ? traded.plus(trade.ofEquityMoney())
                : traded.minus(trade.ofEquityMoney());
      }
    }
    return traded;
  }

  /** What rounding an order to the minor unit, and keeping it payable, can come to. */
  private static BigDecimal units(Recommendation advice) {
    return advice.trades().stream()
        .map(trade -> units("2", trade))
        .reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  /** What some minor units of the currency come to, percent of Q. */
  private static BigDecimal units(String many, Trade trade) {
    if (trade.amount() == null) {
      return BigDecimal.ZERO;
    }
    BigDecimal units = new BigDecimal(many).movePointLeft(trade.amount().getScale());
    return trade
        .ofEquityMoney()
        .times(units.movePointRight(2))
        .divide(trade.amount().getAmount(), MathContext.DECIMAL32);
  }

  static void theDecisionIsWhatTheOrdersDo(Situations situation, Recommendation advice) {
    if (NO_TRADE.contains(advice.decision())) {
      return;
    }
    Percent now = advice.sleeve().now();
    Percent after = advice.sleeve().after();
    for (LaterTrade part : advice.later()) {
      after = after.plus(part.ofEquityMoney());
    }
    Percent change = after.minus(now);
    boolean buys = !advice.later().isEmpty() || trades(advice, TradeSide.BUY);
    boolean sells = trades(advice, TradeSide.SELL);
    assertThat(advice.decision())
        .isIn(
            advice.trades().isEmpty()
                ? Set.of(Decision.HOLD, Decision.NO_ELIGIBLE_FUND)
                : now.isPositive() && !after.isPositive()
                    ? Set.of(Decision.EXIT)
                    : change.isPositive() && (change.compareTo(Percent.parse("0.1")) > 0 || !sells)
                        ? Set.of(Decision.BUILD)
                        : change.compareTo(Percent.ZERO) < 0
                                && (change.compareTo(Percent.parse("-0.1")) < 0 || !buys)
                            ? Set.of(Decision.REDUCE)
                            : Set.of(Decision.ROTATE));
  }

  /** Whether the sleeve is traded. */
  private static boolean trades(Recommendation advice, TradeSide side) {
    return advice.trades().stream()
        .anyMatch(
            trade ->
                trade.side() == side
                    && !OUTSIDE_THE_SLEEVE.contains(weight(advice, trade.fund()).kind()));
  }

  static void aSleeveThatIsTradedNeverEndsAboveTheCapAndItsTolerance(
      Situations situation, Recommendation advice) {
    if (!advice.trades().isEmpty()) {
      boolean exact = situation.account().fractionalShares() && !less(advice);
      if (exact && advice.phase().stage() != Stage.UNKNOWN) {
        assertThat(advice.sleeve().target()).isLessThanOrEqualTo(Percent.of(20));
      }
      assertThat(advice.sleeve().after()).isLessThanOrEqualTo(Percent.of(21));
      assertThat(
              advice.weights().stream()
                  .filter(weight -> !OUTSIDE_THE_SLEEVE.contains(weight.kind()))
                  .map(Weight::after)
                  .reduce(Percent.ZERO, Percent::plus))
          .isLessThanOrEqualTo(Percent.parse("21.00000005"));
    }
  }

  private static BigDecimal held(Situations situation, String id) {
    return situation.holdings().stream()
        .filter(holding -> holding.id(PolicyModels.of(Situations.STANDARD).funds()).equals(id))
        .map(holding -> holding.quantity())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Weight weight(Recommendation advice, String id) {
    return advice.weights().stream()
        .filter(weight -> weight.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Percent sum(Recommendation advice, Function<Weight, Percent> share) {
    return advice.weights().stream()
        .map(share)
        .filter(Objects::nonNull)
        .reduce(Percent.ZERO, Percent::plus);
  }
}
