package dev.smallcap.advisor.decide.settle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.decide.measure.Position;
import dev.smallcap.advisor.rulebook.PartTable;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.TradeSide;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What holds of the orders of every account. */
final class OrdersAlways {
  private static final Set<Decision> REFUSED =
      EnumSet.of(Decision.NEEDS_DATA, Decision.NOT_SUITABLE, Decision.NEEDS_HUMAN_REVIEW);

  private OrdersAlways() {}

  static void check(Situations situation, Settlement settled) {
    if (REFUSED.contains(settled.decision())) {
      assertThat(settled.trades()).isEmpty();
      return;
    }
    Portfolio portfolio = CarriedOut.measured(situation);
    amountsAgree(situation, settled, portfolio);
    cashCovers(situation, settled, portfolio);
    fewest(situation, settled, portfolio);
    decisionByTheOrders(settled);
    notAboveTheCap(settled);
    neverShrinksInParts(situation, settled, portfolio);
  }

  private static void amountsAgree(Situations situation, Settlement settled, Portfolio portfolio) {
    Map<String, Position> held =
        portfolio.positions().stream().collect(Collectors.toMap(Position::id, Function.identity()));
    int decimals = situation.account().currency().getDecimalPlaces();
    for (Trade trade : settled.trades()) {
      BigDecimal shares = trade.shares();
      if (trade.amount() == null) {
        assertThat(shares).isNull();
        continue;
      }
      BigDecimal price = portfolio.prices().get(trade.fund());
      assertThat(trade.amount().isPositive()).isTrue();
      assertThat(trade.ofEquityMoney())
          .isEqualTo(portfolio.ofEquityMoney(trade.amount().getAmount()));
      assertThat(price == null).as(trade.toString()).isEqualTo(shares == null);
      if (shares != null) {
        assertThat(shares).isPositive();
        assertThat(trade.amount().getAmount())
            .as(trade.toString())
            .isEqualByComparingTo(
                shares.multiply(price).setScale(decimals, RoundingMode.HALF_EVEN));
        if (trade.side() == TradeSide.SELL) {
          assertThat(shares).isLessThanOrEqualTo(held.get(trade.fund()).quantity());
        }
        boolean toNothing =
            trade.side() == TradeSide.SELL
                && shares.compareTo(held.get(trade.fund()).quantity()) == 0;
        if (!situation.account().fractionalShares()) {
          assertThat(toNothing || shares.stripTrailingZeros().scale() <= 0).isTrue();
        }
        assertThat(toNothing || !trade.amount().isLessThan(situation.account().minimumTrade()))
            .as("minimum %s", trade)
            .isTrue();
      }
    }
    assertThat(settled.trades()).extracting(Trade::fund).doesNotHaveDuplicates();
  }

  private static BigDecimal sum(Settlement settled, TradeSide side) {
    return settled.trades().stream()
        .filter(trade -> trade.side() == side && trade.amount() != null)
        .map(trade -> trade.amount().getAmount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static void cashCovers(Situations situation, Settlement settled, Portfolio portfolio) {
    BigDecimal money =
        situation.account().cash().getAmount().add(portfolio.held(PositionKind.SWEEP));
    assertThat(sum(settled, TradeSide.BUY))
        .isLessThanOrEqualTo(sum(settled, TradeSide.SELL).add(money));
    assertThat(settled.weights())
        .allSatisfy(weight -> assertThat(weight.afterOfAccount().value()).isNotNegative());
  }

  /** Of the fund that is sold last for buys no share is sold that they do not need. */
  private static void fewest(Situations situation, Settlement settled, Portfolio portfolio) {
    if (situation.account().fractionalShares()) {
      return;
    }
    BigDecimal spare =
        situation
            .account()
            .cash()
            .getAmount()
            .add(portfolio.held(PositionKind.SWEEP))
            .add(sum(settled, TradeSide.SELL))
            .subtract(sum(settled, TradeSide.BUY));
    List<PositionKind> order =
        List.of(PositionKind.CASH_FUND, PositionKind.LEVERAGED_CORE, PositionKind.CORE);
    Map<String, BigDecimal> held =
        portfolio.positions().stream().collect(Collectors.toMap(Position::id, Position::value));
    settled.trades().stream()
        .filter(trade -> trade.side() == TradeSide.SELL && trade.shares() != null)
        .filter(trade -> order.contains(kind(settled, trade.fund())))
        .max(
            Comparator.comparing((Trade trade) -> order.indexOf(kind(settled, trade.fund())))
                .thenComparing(trade -> held.get(trade.fund()), Comparator.reverseOrder()))
        .ifPresent(
            trade -> {
              BigDecimal price = portfolio.prices().get(trade.fund());
              BigDecimal last = trade.shares().remainder(BigDecimal.ONE).add(BigDecimal.ONE);
              assertThat(spare)
                  .as("a share less of %s would do", trade)
                  .isLessThan(price.multiply(last));
            });
  }

  static PositionKind kind(Settlement settled, String id) {
    return settled.weights().stream()
        .filter(weight -> weight.id().equals(id))
        .map(Weight::kind)
        .findFirst()
        .orElseThrow();
  }

  private static void decisionByTheOrders(Settlement settled) {
    BigDecimal later =
        settled.later().stream()
            .map(part -> part.ofEquityMoney().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal now = settled.sleeveNow().value();
    BigDecimal change = settled.sleeveAfter().value().add(later).subtract(now);
    boolean buys =
        !settled.later().isEmpty()
            || settled.trades().stream()
                .anyMatch(
                    trade ->
                        trade.side() == TradeSide.BUY
                            && PartTable.shipped().inSleeve(kind(settled, trade.fund())));
    boolean sells =
        settled.trades().stream()
            .anyMatch(
                trade ->
                    trade.side() == TradeSide.SELL
                        && PartTable.shipped().inSleeve(kind(settled, trade.fund())));
    boolean much = change.abs().compareTo(new BigDecimal("0.1")) > 0;
    Decision expected;
    if (settled.trades().isEmpty()) {
      assertThat(settled.decision()).isIn(Decision.HOLD, Decision.NO_ELIGIBLE_FUND);
      return;
    } else if (now.signum() > 0 && settled.sleeveAfter().value().add(later).signum() == 0) {
      expected = Decision.EXIT;
    } else if (change.signum() < 0 && (much || !buys)) {
      expected = Decision.REDUCE;
    } else if (change.signum() > 0 && (much || !sells)) {
      expected = Decision.BUILD;
    } else {
      expected = Decision.ROTATE;
    }
    assertThat(settled.decision()).isEqualTo(expected);
  }

  private static void notAboveTheCap(Settlement settled) {
    if (!settled.trades().isEmpty()) {
      assertThat(settled.sleeveAfter().value())
          .as("above the cap")
          .isLessThanOrEqualTo(new BigDecimal("21.0001"));
    }
  }

  /** What a sleeve to be built in parts sells pays for its replacement at once. */
  private static void neverShrinksInParts(
      Situations situation, Settlement settled, Portfolio portfolio) {
    boolean parts =
        situation.market().acting().stage() == Stage.RECESSION
            && situation.client().horizonMonths() > 60
            && settled.later().size() > 0;
    if (!parts) {
      return;
    }
    BigDecimal leverage =
        portfolio
            .sleeve()
            .subtract(
                portfolio.positions().stream()
                    .filter(position -> PartTable.shipped().inSleeve(position.kind()))
                    .map(Position::value)
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
    BigDecimal share =
        situation.account().fractionalShares()
            ? BigDecimal.ZERO
            : portfolio.prices().values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    boolean replaced =
        settled.trades().stream()
            .anyMatch(
                trade ->
                    trade.side() == TradeSide.BUY
                        && PartTable.shipped().inSleeve(kind(settled, trade.fund())));
    BigDecimal leaving =
        replaced
            ? BigDecimal.ZERO
            : portfolio.held(PositionKind.RUSSELL_2000).add(portfolio.held(PositionKind.LEVERAGED));
    BigDecimal most =
        portfolio
            .ofEquityMoney(leverage.add(share).add(leaving))
            .value()
            .add(new BigDecimal("0.1"));
    assertThat(settled.sleeveNow().value().subtract(settled.sleeveAfter().value()))
        .as("the sleeve shrinks on the way")
        .isLessThanOrEqualTo(most);
  }

  /** The weights after the orders are those of what the host then holds. */
  static void carriedOut(Situations before, Settlement settled, Situations after) {
    if (settled.trades().stream().anyMatch(trade -> trade.shares() == null)) {
      return;
    }
    Portfolio portfolio = CarriedOut.measured(after);
    BigDecimal near = new BigDecimal("0.02");
    for (Position position : portfolio.positions()) {
      Weight weight =
          settled.weights().stream()
              .filter(one -> one.id().equals(position.id()))
              .findFirst()
              .orElseThrow();
      if (weight.after() != null) {
        assertThat(portfolio.ofEquityMoney(position.value()).minus(weight.after()).value().abs())
            .as("after of %s", position.id())
            .isLessThan(near);
      }
    }
  }

  static String told(Situations situation, Settlement settled) {
    StringBuilder out = new StringBuilder();
    out.append(situation.client().riskProfile())
        .append(' ')
        .append(situation.client().horizonMonths())
        .append(" months ")
        .append(situation.market().acting().stage())
        .append(' ')
        .append(situation.account())
        .append('\n');
    settled.weights().stream()
        .filter(w -> w.now() != null)
        .forEach(
            w ->
                out.append("  ")
                    .append(w.id())
                    .append(' ')
                    .append(w.now())
                    .append(" -> ")
                    .append(w.target())
                    .append(", after ")
                    .append(w.after())
                    .append('\n'));
    situation
        .holdings()
        .forEach(
            h ->
                out.append("   h ")
                    .append(h.code())
                    .append(' ')
                    .append(h.quantity())
                    .append(" at ")
                    .append(h.price())
                    .append('\n'));
    out.append(settled.decision()).append(' ').append(settled.trades()).append('\n');
    out.append(settled.later()).append('\n');
    settled.notes().forEach(note -> out.append("  ").append(note).append('\n'));
    settled.undone().forEach(note -> out.append("  undone ").append(note).append('\n'));
    return out.toString();
  }
}
