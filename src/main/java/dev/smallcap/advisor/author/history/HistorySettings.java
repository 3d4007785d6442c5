package dev.smallcap.advisor.author.history;

import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.RiskProfile;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * For whom a history is asked, and by which policy. Immutable and thread-safe.
 *
 * @param risk the investor type
 * @param horizonMonths how long the sleeve is to be held, asked anew each month, months, 1-600
 * @param policyAsOf the day whose rules and numbers judge days before the policy's first
 * @param costRate what dealing costs, percent of each order, 0-10
 */
public record HistorySettings(
    RiskProfile risk, int horizonMonths, LocalDate policyAsOf, BigDecimal costRate) {
  /**
   * Checks the fields.
   *
   * @throws dev.smallcap.advisor.terms.InputException if one is out of its range
   */
  public HistorySettings {
    Arguments.within(horizonMonths, 1, 600, "horizon in months");
    Arguments.day(policyAsOf, "day of the policy");
    Arguments.within(costRate, BigDecimal.ZERO, BigDecimal.TEN, "cost rate");
  }
}
