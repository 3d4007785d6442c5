package dev.smallcap.advisor.author.history;

import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The account that follows the policy at the end of a month, beside those that do not. All four
 * begin with 1. Immutable and thread-safe.
 *
 * @param month the month
 * @param stage the stage that its orders act on
 * @param orders the orders at its end, percent of Q
 * @param weights the weights after them, percent of Q
 * @param traded what was bought and sold, percent of Q
 * @param policy what the account is worth, without costs
 * @param afterCosts the same after the costs of all orders so far
 * @param nothing what the S&amp;P 500 alone is worth
 * @param alone what the same sizes in the S&amp;P SmallCap 600 alone are worth
 */
public record GrowthMonth(
    YearMonth month,
    Stage stage,
    List<Trade> orders,
    Map<IndexFund, BigDecimal> weights,
    BigDecimal traded,
    double policy,
    double afterCosts,
    double nothing,
    double alone) {
  /** Copies list and map. */
  public GrowthMonth {
    orders = List.copyOf(orders);
    weights = Collections.unmodifiableMap(new EnumMap<>(weights));
  }

  /** The sleeve after the orders, percent of Q. */
  public double sleeve() {
    return weights.entrySet().stream()
        .filter(weight -> weight.getKey() != IndexFund.IVV)
        .mapToDouble(weight -> weight.getValue().doubleValue())
        .sum();
  }
}
