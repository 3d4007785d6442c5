package dev.smallcap.advisor.decide.measure;

import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.fact.MonthlyChange;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.Series;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Measures how far series move from one month to the next. */
public final class MonthlyChanges {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private MonthlyChanges() {}

  /** The moves into the months from one on, of which both values are there. */
  public static List<MonthlyChange> since(
      YearMonth first, MarketData data, ParameterValues values) {
    List<MonthlyChange> changes = new ArrayList<>();
    data.values()
        .forEach(
            (series, months) -> {
              BigDecimal limit = values.decimal(ParameterValues.key("change.most", series));
              months
                  .tailMap(first)
                  .forEach(
                      (month, value) -> {
                        BigDecimal before = months.get(month.minusMonths(1));
                        if (before != null) {
                          changes.add(change(series, month, before, value, limit));
                        }
                      });
            });
    return changes;
  }

  private static MonthlyChange change(
      Series series, YearMonth month, BigDecimal before, BigDecimal value, BigDecimal limit) {
    boolean inPercent =
        switch (series) {
          case CPIAUCSL, INDPRO, DPCERA3M086SBEA -> true;
          case FEDFUNDS, UNRATE, GS10, TB3MS -> false;
        };
    BigDecimal move = value.subtract(before).abs();
    return new MonthlyChange(
        series,
        month,
        before,
        value,
        inPercent,
        inPercent ? move.multiply(HUNDRED).divide(before, MathContext.DECIMAL128) : move,
        limit);
  }
}
