package dev.smallcap.advisor.decide;

import dev.smallcap.advisor.advice.Costs;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.decide.settle.Settlement;
import dev.smallcap.advisor.rulebook.fact.CheaperFund;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.FundIndex;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Measures what the funds of an account cost, now and after all trades. Stateless. */
final class Expenses {
  private static final int DECIMALS = 4;

  private Expenses() {}

  /**
   * The costs of a settlement.
   *
   * @param inMoney whether prices allow amounts
   */
  static Costs of(Settlement settled, Portfolio portfolio, Account account, boolean inMoney) {
    Set<String> notKnown = new TreeSet<>();
    BigDecimal before = sum(settled, Weight::now, notKnown);
    BigDecimal after =
        settled.sleeveTarget() == null ? null : sum(settled, whenDone(settled), notKnown);
    return new Costs(
        percent(before),
        percent(after),
        inMoney ? money(before, portfolio, account) : null,
        inMoney ? money(after, portfolio, account) : null,
        new ArrayList<>(notKnown));
  }

  /** What is held once all is done: after the orders, or as planned where parts are to follow. */
  private static Function<Weight, @Nullable Percent> whenDone(Settlement settled) {
    return settled.later().isEmpty() ? Weight::after : Weight::target;
  }

  /** Percent of Q, times a hundred; null where a cost is not known, which is told. */
  private static @Nullable BigDecimal sum(
      Settlement settled, Function<Weight, @Nullable Percent> which, Set<String> notKnown) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean known = true;
    for (Weight weight : settled.weights()) {
      Percent held = which.apply(weight);
      if (held == null || !held.isPositive()) {
        continue;
      }
      if (weight.cost() == null && free(weight.kind())) {
        continue;
      }
      if (weight.cost() == null) {
        notKnown.add(weight.id());
        known = false;
      } else {
        sum = sum.add(held.value().multiply(weight.cost().value()));
      }
    }
    return known ? sum : null;
  }

  private static boolean free(PositionKind kind) {
    return kind == PositionKind.CASH || kind == PositionKind.SWEEP;
  }

  private static @Nullable Percent percent(@Nullable BigDecimal sum) {
    return sum == null
        ? null
        : Percent.of(sum.movePointLeft(2).setScale(DECIMALS, RoundingMode.HALF_EVEN));
  }

  private static @Nullable Money money(
      @Nullable BigDecimal sum, Portfolio portfolio, Account account) {
    return sum == null
        ? null
        : Money.of(
            account.currency(),
            sum.movePointLeft(4).multiply(portfolio.equityMoney()),
            RoundingMode.HALF_EVEN);
  }

  /**
   * The funds that are bought, today or in later parts, although the account could buy a cheaper
   * one of the same index.
   *
   * @param eligible the funds that the account can buy for the client
   */
  static List<CheaperFund> cheaper(
      Settlement settled, Portfolio portfolio, Collection<Fund> eligible) {
    Set<String> bought = settled.bought();
    List<CheaperFund> found = new ArrayList<>();
    for (Fund fund : eligible) {
      Fund cheapest = bought.contains(fund.id()) ? cheapest(fund, eligible) : null;
      Percent cost = fund.cost();
      Percent lower = cheapest == null ? null : cheapest.cost();
      if (cheapest != null && cost != null && lower != null && lower.compareTo(cost) < 0) {
        boolean held =
            portfolio.positions().stream().anyMatch(position -> position.id().equals(fund.id()));
        found.add(new CheaperFund(fund.id(), cost, cheapest.id(), lower, held));
      }
    }
    return found;
  }

  private static @Nullable Fund cheapest(Fund fund, Collection<Fund> eligible) {
    return eligible.stream()
        .filter(other -> other.index() == fund.index() && other.index() != FundIndex.OTHER)
        .filter(other -> other.cost() != null)
        .min(Comparator.comparing(other -> java.util.Objects.requireNonNull(other.cost())))
        .orElse(null);
  }
}
