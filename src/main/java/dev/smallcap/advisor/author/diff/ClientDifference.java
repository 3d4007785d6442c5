package dev.smallcap.advisor.author.diff;

import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.TradeSide;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What differs between two answers to one client. Stateless and thread-safe. */
final class ClientDifference {
  private ClientDifference() {}

  /** How much differs, or null where nothing does. */
  static @Nullable Impact degree(Recommendation before, Recommendation after) {
    for (Impact degree : Impact.values()) {
      if (differs(before, after, degree)) {
        return degree;
      }
    }
    return null;
  }

  /** Whether two answers differ in something of a degree. */
  static boolean differs(Recommendation before, Recommendation after, Impact degree) {
    return switch (degree) {
      case OUTCOME -> !outcome(before).equals(outcome(after));
      case REASON -> !reason(before).equals(reason(after));
      case DISCLOSURE -> !before.told().equals(after.told());
    };
  }

  private record Target(String id, @Nullable Percent target) {}

  private static List<Object> outcome(Recommendation advice) {
    return Arrays.asList(
        advice.decision(),
        advice.alsoApplies(),
        advice.suitable(),
        advice.sleeve().stance(),
        advice.sleeve().size(),
        advice.sleeve().target(),
        advice.sleeve().russell(),
        advice.sleeve().sp600(),
        advice.sleeve().sp400(),
        advice.weights().stream().map(one -> new Target(one.id(), one.target())).toList(),
        advice.trades(),
        advice.later());
  }

  /** A cap that binds nobody is drawn beside the range, and is no reason. */
  private static List<Object> reason(Recommendation advice) {
    return Arrays.asList(
        advice.reasons(),
        advice.undone(),
        advice.sleeve().now(),
        advice.sleeve().after(),
        advice.sleeve().bandLow(),
        advice.sleeve().bandHigh(),
        advice.phase(),
        advice.review());
  }

  /** The rules that are told in one answer alone, or with other values or words. */
  static Set<String> rules(Recommendation before, Recommendation after) {
    Set<Reason> one = new HashSet<>(before.told());
    Set<Reason> other = new HashSet<>(after.told());
    Set<String> rules = new TreeSet<>();
    one.stream().filter(reason -> !other.contains(reason)).forEach(r -> rules.add(r.ruleId()));
    other.stream().filter(reason -> !one.contains(reason)).forEach(r -> rules.add(r.ruleId()));
    return rules;
  }

  /** By how much the trades of each fund differ, added up; trades without amounts are nothing. */
  static BigDecimal moved(Recommendation before, Recommendation after) {
    Map<String, BigDecimal> amounts = new HashMap<>();
    after.trades().forEach(trade -> amounts.merge(trade.fund(), signed(trade), BigDecimal::add));
    before
        .trades()
        .forEach(trade -> amounts.merge(trade.fund(), signed(trade).negate(), BigDecimal::add));
    return amounts.values().stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal signed(Trade trade) {
    BigDecimal amount = trade.amount() == null ? BigDecimal.ZERO : trade.amount().getAmount();
    return trade.side() == TradeSide.BUY ? amount : amount.negate();
  }
}
