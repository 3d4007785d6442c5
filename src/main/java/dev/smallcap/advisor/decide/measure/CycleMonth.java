package dev.smallcap.advisor.decide.measure;

import dev.smallcap.advisor.rulebook.fact.MonthFigures;
import dev.smallcap.advisor.terms.Series;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What could be measured for a month. Immutable and thread-safe.
 *
 * @param month the month
 * @param rateChange the move of the policy rate, percentage points, or null
 * @param figures the other figures, or null where any figure of the month is missing
 * @param missing the series that lack a value which the month needs, empty where figures is not
 *     null
 */
public record CycleMonth(
    YearMonth month,
    @Nullable BigDecimal rateChange,
    @Nullable MonthFigures figures,
    List<Series> missing) {
  /** Copies the list. */
  public CycleMonth {
    missing = List.copyOf(missing);
  }
}
