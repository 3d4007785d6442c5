package dev.smallcap.advisor.partition;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values that a number can have at all: what the situation's types accept, and what Java
 * measures. Immutable and thread-safe.
 *
 * @param least the least value, or null where there is none
 * @param most the largest value, or null where there is none
 */
record Range(@Nullable BigDecimal least, @Nullable BigDecimal most) {
  /** As many values at most are each a class of their own. */
  private static final BigDecimal FEW = BigDecimal.valueOf(10);

  private static final Range ANY = new Range(null, null);
  private static final Range COUNT = from(0);
  private static final Range SHARE = of(0, 100);
  private static final Range GRADE = of(1, 6);
  private static final Map<String, Range> KNOWN =
      Map.ofEntries(
          Map.entry("Client.age", of(0, 130)),
          Map.entry("Client.horizonMonths", of(1, 600)),
          Map.entry("Client.withdrawals", SHARE),
          Map.entry("Client.requestedSleeve", SHARE),
          Map.entry("Exposure.sleeve", COUNT),
          Map.entry("Exposure.core", SHARE),
          Map.entry("Ages.profileDays", COUNT),
          Map.entry("Ages.priceBusinessDays", COUNT),
          Map.entry("Ages.monthsToNeed", COUNT),
          Map.entry("Ages.monthsBeforeNeed", COUNT),
          Map.entry("Ages.monthsHeld", of(0, 600)),
          Map.entry("FundListFacts.mildestGrade", GRADE),
          Map.entry("FundRequest.lowestGrade", GRADE),
          Map.entry("Fund.riskGrade", GRADE),
          Map.entry("LabelRun.months", from(1)),
          Map.entry("LabelRun.monthsOtherwise", COUNT),
          Map.entry("DataReach.months", from(-1)),
          Map.entry("Reading.age", COUNT),
          Map.entry("Reading.daysOld", COUNT),
          Map.entry("Recovery.age", from(1)),
          Map.entry("ReadingNotes.signs", COUNT),
          Map.entry("ReadingNotes.ownAge", COUNT),
          Map.entry("ReadingNotes.year", from(1)),
          Map.entry("ReadingNotes.policyMonths", COUNT));

  private static Range of(long least, long most) {
    return new Range(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
  }

  private static Range from(long least) {
    return new Range(BigDecimal.valueOf(least), null);
  }

  static Range of(Input input) {
    return KNOWN.getOrDefault(input.toString(), ANY);
  }

  /** Whether its whole numbers are so few that each can be a class of its own. */
  boolean few() {
    return least != null && most != null && most.subtract(least).compareTo(FEW) <= 0;
  }

  boolean holds(BigDecimal value) {
    return (least == null || value.compareTo(least) >= 0)
        && (most == null || value.compareTo(most) <= 0);
  }
}
