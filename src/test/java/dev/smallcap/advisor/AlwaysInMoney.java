package dev.smallcap.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.LaterTrade;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.measure.Portfolio;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.Side;
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
        left = trade.side() == Side.SELL ? left.add(amount) : left.subtract(amount);
        assertThat(left).isNotNegative();
      }
    }
  }

  /** What the account sweeps its cash into is spent without an order. */
  private static BigDecimal swept(Situations situation) {
    return Portfolio.measure(
            situation.account(),
            Holdings.of(situation.holdings()).converting(situation.rates()),
            situation.policy().funds(),
            situation.market().asOf())
        .held(PositionKind.SWEEP);
  }

  static void salesNeverExceedWhatIsHeldAndNothingOutsideTheEquityMoneyIsTraded(
      Situations situation, Recommendation advice) {
    for (Trade trade : advice.trades()) {
      Weight weight = weight(advice, trade.fund());
      assertThat(weight.kind())
          .isNotIn(PositionKind.KEPT, PositionKind.INVERSE, PositionKind.SHORT);
      if (trade.side() == Side.SELL) {
        assertThat(trade.ofEquityMoney().minus(weight.now()))
            .isLessThanOrEqualTo(Percent.of(tolerance(advice)));
        if (trade.shares() != null) {
          assertThat(trade.shares()).isLessThanOrEqualTo(held(situation, trade.fund()));
        }
      }
    }
    assertThat(advice.trades()).extracting(Trade::fund).doesNotHaveDuplicates();
  }

  static void theTradesLeadToTheWeightsAfterThem(Situations situation, Recommendation advice) {
    BigDecimal tolerance = tolerance(advice);
    for (Weight weight : advice.weights()) {
      Percent traded = Percent.ZERO;
      for (Trade trade : advice.trades()) {
        if (trade.fund().equals(weight.id())) {
          traded =
              trade.side() == Side.BUY
                  ? traded.plus(trade.ofEquityMoney())
                  : traded.minus(trade.ofEquityMoney());
        }
      }
      boolean money = weight.kind() == PositionKind.CASH || weight.kind() == PositionKind.SWEEP;
      if (weight.after() != null && !money) {
        assertThat(weight.after().minus(weight.now()).minus(traded).value().abs())
            .isLessThan(tolerance);
      }
    }
  }

  /** What rounding ten amounts to the currency's minor unit can come to, percent of Q. */
  private static BigDecimal tolerance(Recommendation advice) {
    BigDecimal tolerance = new BigDecimal("0.000001");
    for (Trade trade : advice.trades()) {
      if (trade.amount() != null) {
        BigDecimal tenUnits = BigDecimal.TEN.movePointLeft(trade.amount().getScale());
        tolerance =
            tolerance.max(
                trade
                    .ofEquityMoney()
                    .times(tenUnits.movePointRight(2))
                    .divide(trade.amount().getAmount(), MathContext.DECIMAL32));
      }
    }
    return tolerance;
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
    boolean buys = !advice.later().isEmpty() || trades(advice, Side.BUY);
    boolean sells = trades(advice, Side.SELL);
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
  private static boolean trades(Recommendation advice, Side side) {
    return advice.trades().stream()
        .anyMatch(
            trade ->
                trade.side() == side
                    && !OUTSIDE_THE_SLEEVE.contains(weight(advice, trade.fund()).kind()));
  }

  static void aSleeveThatIsTradedNeverEndsAboveTheCapAndItsTolerance(
      Situations situation, Recommendation advice) {
    if (!advice.trades().isEmpty()) {
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
        .filter(holding -> holding.id(Situations.STANDARD.funds()).equals(id))
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
