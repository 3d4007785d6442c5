package dev.smallcap.advisor.author.history;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Percent;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of an account that follows the policy, beside one that does nothing and one that
 * holds the same sizes in the S&amp;P SmallCap 600 alone. It begins with all in the S&amp;P 500 at
 * the end of the first month that has prices, and deals at the closes of month ends by what had
 * been published by then. Immutable and thread-safe.
 *
 * @param months the months, in order: the first is the beginning
 */
public record PolicyGrowth(List<GrowthMonth> months) {
  private static final int YEAR = 12;
  private static final double HUNDRED = 100;

  /** Copies the list. */
  public PolicyGrowth {
    months = List.copyOf(months);
  }

  /**
   * Follows the policy over the months that have advice and prices.
   *
   * @throws InputException if there are no two such months
   */
  static PolicyGrowth of(PolicyModel policy, PolicyHistory history, IndexReturns returns) {
    ModelAccount account = new ModelAccount(policy, history.settings());
    List<GrowthMonth> months = new ArrayList<>();
    GrowthMonth before = null;
    for (int i = 0; i < history.months().size(); i++) {
      AdvisedMonth advised = history.months().get(i);
      YearMonth month = advised.month();
      if (month.isBefore(returns.first()) || month.isAfter(returns.last())) {
        continue;
      }
      BigDecimal began = account.total();
      Map<IndexFund, BigDecimal> factors = Map.of();
      if (before != null) {
        factors = returns.factors(month);
        account.grow(factors);
      }
      double grown = account.total().doubleValue() / began.doubleValue();
      Recommendation advice = account.follow(history.markets().get(i), advised.policyAsOf());
      before = month(history.settings(), advised, advice, account, before, grown, factors);
      months.add(before);
    }
    if (months.size() < 2) {
      throw new InputException(
          "The prices, from "
              + returns.first()
              + " to "
              + returns.last()
              + ", share no two months with the figures.",
          "hand over prices or figures of the same years.");
    }
    return new PolicyGrowth(months);
  }

  private static GrowthMonth month(
      HistorySettings settings,
      AdvisedMonth advised,
      Recommendation advice,
      ModelAccount account,
      @Nullable GrowthMonth before,
      double grown,
      Map<IndexFund, BigDecimal> factors) {
    BigDecimal traded =
        advice.trades().stream()
            .map(Trade::ofEquityMoney)
            .map(Percent::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    double cost = traded.multiply(settings.costRate()).movePointLeft(4).doubleValue();
    Map<IndexFund, BigDecimal> weights = new EnumMap<>(IndexFund.class);
    for (IndexFund fund : IndexFund.values()) {
      weights.put(fund, account.percent(fund));
    }
    double core = before == null ? 1 : factor(factors, IndexFund.IVV);
    double small = before == null ? 1 : factor(factors, IndexFund.IJR);
    double sleeve = before == null ? 0 : before.sleeve() / HUNDRED;
    return new GrowthMonth(
        advised.month(),
        advised.stage(),
        advice.trades(),
        weights,
        traded,
        before == null ? 1 : before.policy() * grown,
        (before == null ? 1 : before.afterCosts() * grown) * (1 - cost),
        before == null ? 1 : before.nothing() * core,
        before == null ? 1 : before.alone() * (sleeve * small + (1 - sleeve) * core));
  }

  private static double factor(Map<IndexFund, BigDecimal> factors, IndexFund fund) {
    return Objects.requireNonNull(factors.get(fund)).doubleValue();
  }

  /** The months that passed from the beginning to the end. */
  public int passed() {
    return months.size() - 1;
  }

  /** What was bought and sold, half of it, percent of Q a year. */
  public double turnover() {
    BigDecimal traded =
        months.stream().map(GrowthMonth::traded).reduce(BigDecimal.ZERO, BigDecimal::add);
    return traded.doubleValue() / 2 * YEAR / passed();
  }

  /** The yearly growth of an amount that became so much over all months, percent. */
  public double yearly(double became) {
    return (StrictMath.pow(became, (double) YEAR / passed()) - 1) * HUNDRED;
  }

  /** The last month. */
  public GrowthMonth end() {
    return months.get(months.size() - 1);
  }
}
