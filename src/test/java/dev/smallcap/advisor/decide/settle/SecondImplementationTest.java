package dev.smallcap.advisor.decide.settle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.LaterTrade;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.decide.measure.Position;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.TradeSide;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The settlement against a second, plain one that was written from the policy's text. */
class SecondImplementationTest {
  @Test
  @Tag("long")
  void bothDecideTheSameAndGiveTheSameOrders() {
    compare(0, 600);
  }

  @Test
  @Tag("long")
  void bothDecideTheSameInManySituations() {
    compare(600, 6_000);
  }

  private static void compare(long from, long to) {
    Map<Decision, Integer> seen = new EnumMap<>(Decision.class);
    List<String> wrong = new ArrayList<>();
    for (long seed = from; seed < to; seed++) {
      Situations situation = RandomAccounts.plain(seed);
      Settled settled = PolicyModels.of(situation.policy()).trace(situation.asked()).settled();
      if (!settled.verdict().refusals().isEmpty() || settled.verdict().percentagesOnly()) {
        continue;
      }
      Settlement came = settled.settlement();
      seen.merge(came.decision(), 1, Integer::sum);
      Portfolio portfolio = CarriedOut.measured(situation);
      NaiveOrders naive =
          new NaiveOrders(
              portfolio.positions().stream()
                  .collect(Collectors.toMap(Position::id, Position::value)),
              situation.account(),
              situation.account().type() == AccountType.US_BROKERAGE,
              situation.market().acting().stage(),
              settled.verdict(),
              Situations.DAY);
      if (came.decision() != naive.decision
          || !same(orders(came), naive.orders)
          || !later(came).equals(later(naive, portfolio))) {
        wrong.add(
            "seed "
                + seed
                + ": "
                + naive.decision
                + " "
                + naive.orders
                + " later "
                + naive.later
                + "\n"
                + OrdersAlways.told(situation, came));
      }
    }
    assertThat(wrong.stream().limit(3).toList()).as("%s wrong", wrong.size()).isEmpty();
    assertThat(seen.values())
        .hasSize(6)
        .allSatisfy(count -> assertThat(count).isGreaterThan((int) (to - from) / 150));
  }

  private static Map<String, BigDecimal> orders(Settlement settled) {
    Map<String, BigDecimal> orders = new TreeMap<>();
    for (Trade trade : settled.trades()) {
      BigDecimal amount = trade.amount().getAmount();
      orders.put(trade.fund(), trade.side() == TradeSide.BUY ? amount : amount.negate());
    }
    return orders;
  }

  /** To a cent: where several amounts are rounded, the last takes what that leaves. */
  private static boolean same(Map<String, BigDecimal> came, Map<String, BigDecimal> expected) {
    return came.keySet().equals(expected.keySet())
        && came.keySet().stream()
            .allMatch(
                fund ->
                    came.get(fund)
                            .subtract(expected.get(fund))
                            .abs()
                            .compareTo(new BigDecimal("0.01"))
                        <= 0);
  }

  private static String later(Settlement settled) {
    return settled.later().stream()
        .map((LaterTrade part) -> part.on() + " " + part.ofEquityMoney())
        .collect(Collectors.joining(", "));
  }

  private static String later(NaiveOrders naive, Portfolio portfolio) {
    return naive.later.entrySet().stream()
        .map(part -> part.getKey() + " " + portfolio.ofEquityMoney(part.getValue()))
        .collect(Collectors.joining(", "));
  }
}
