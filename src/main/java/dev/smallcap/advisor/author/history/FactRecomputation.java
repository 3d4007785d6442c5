package dev.smallcap.advisor.author.history;

import dev.smallcap.advisor.files.prices.PriceSeries;
import dev.smallcap.advisor.rulebook.catalogue.Fact;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Measures the facts of {@code history.csv} again by the prices that are handed in. Immutable and
 * thread-safe.
 */
final class FactRecomputation {
  private static final double HUNDRED = 100;
  private static final int YEAR = 12;
  private static final double DAYS_OF_MONTH = 365.25 / YEAR;
  private static final int MONTH = "2026-01".length();

  private final PolicyHistory history;
  private final IndexReturns returns;

  FactRecomputation(PolicyHistory history, IndexReturns returns) {
    this.history = history;
    this.returns = returns;
  }

  /** A fact with its value measured again, where that can be done. */
  MeasuredFact measure(Fact fact) {
    FactMeasure measure = FactMeasure.of(fact.rule(), fact.method());
    List<IndexFund> funds = funds(fact.series());
    Double value = measure == null || funds.isEmpty() ? null : value(measure, fact, funds);
    return new MeasuredFact(
        fact,
        value == null
            ? null
            : BigDecimal.valueOf(value)
                .setScale(
                    Math.max(0, new BigDecimal(fact.value()).scale()), RoundingMode.HALF_EVEN));
  }

  /** The fund, or the two funds, that a series names; none where it names something else. */
  private static List<IndexFund> funds(String series) {
    List<IndexFund> funds = new ArrayList<>();
    for (String word : series.split(" ", -1)) {
      IndexFund fund = IndexFund.of(word);
      if (fund != null) {
        funds.add(fund);
      }
    }
    return funds;
  }

  private @Nullable Double value(FactMeasure measure, Fact fact, List<IndexFund> funds) {
    boolean two = funds.size() == 2;
    return switch (measure.kind()) {
      case RETURN ->
          compared(
              funds, fund -> percent(fund, month(fact.from()).minusMonths(1), month(fact.to())));
      case RETURN_FROM_END ->
          compared(funds, fund -> percent(fund, month(fact.from()), month(fact.to())));
      case RETURN_OF_DAYS -> compared(funds, fund -> percentOfDays(fund, fact));
      case MONTHS_FROM_DAY ->
          two && fact.from().length() > MONTH
              ? toPeak(funds, LocalDate.parse(fact.from()), fact.lastDay())
              : null;
      case MONTHS_FROM_LOW -> two ? fromLow(funds, fact) : null;
      case AFTER_LABEL -> after(funds, fact, measure.stage(), AdvisedMonth::ownStage);
      case AS_PUBLISHED -> after(funds, fact, measure.stage(), this::assessedStage);
      case CYCLES_AHEAD -> two ? cyclesAhead(funds, fact, measure.stage()) : null;
      case YEARS_AHEAD -> two ? yearsAhead(funds, fact) : null;
      case VOLATILITY -> volatility(funds.get(0), month(fact.from()), month(fact.to()));
    };
  }

  private static @Nullable Double compared(
      List<IndexFund> funds, Function<IndexFund, @Nullable Double> each) {
    Double first = each.apply(funds.get(0));
    if (funds.size() == 1) {
      return first;
    }
    Double second = each.apply(funds.get(1));
    return first == null || second == null ? null : Double.valueOf(first - second);
  }

  private static YearMonth month(String day) {
    return YearMonth.parse(day.substring(0, MONTH));
  }

  private @Nullable Double percent(IndexFund fund, YearMonth from, YearMonth to) {
    Double factor = returns.factor(fund, from, to);
    return factor == null ? null : (factor - 1) * HUNDRED;
  }

  private @Nullable Double percentOfDays(IndexFund fund, Fact fact) {
    if (fact.from().length() == MONTH || fact.to().length() == MONTH) {
      return null;
    }
    Double factor = returns.factor(fund, LocalDate.parse(fact.from()), LocalDate.parse(fact.to()));
    return factor == null ? null : (factor - 1) * HUNDRED;
  }

  private @Nullable Double fromLow(List<IndexFund> funds, Fact fact) {
    PriceSeries market = Objects.requireNonNull(returns.series().get(IndexFund.IVV));
    YearMonth first = month(fact.from());
    LocalDate low =
        market.closes().subMap(first.atDay(1), first.plusMonths(1).atDay(1)).entrySet().stream()
            .min(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(null);
    return low == null ? null : toPeak(funds, low, fact.lastDay());
  }

  private @Nullable Double toPeak(List<IndexFund> funds, LocalDate from, LocalDate to) {
    PriceSeries first = Objects.requireNonNull(returns.series().get(funds.get(0)));
    PriceSeries second = Objects.requireNonNull(returns.series().get(funds.get(1)));
    if (!first.daily() || !second.daily() || first.closes().lastKey().isBefore(to)) {
      return null;
    }
    Map<LocalDate, BigDecimal> closes = first.closes().subMap(from, to.plusDays(1));
    return closes.keySet().stream()
        .filter(day -> second.closes().containsKey(day))
        .max(
            Comparator.comparingDouble(
                day ->
                    Objects.requireNonNull(closes.get(day)).doubleValue()
                        / Objects.requireNonNull(second.closes().get(day)).doubleValue()))
        .map(peak -> ChronoUnit.DAYS.between(from, peak) / DAYS_OF_MONTH)
        .orElse(null);
  }

  private @Nullable Double after(
      List<IndexFund> funds,
      Fact fact,
      @Nullable Stage stage,
      Function<AdvisedMonth, @Nullable Stage> staged) {
    List<YearMonth> followed =
        history.months().stream()
            .filter(month -> staged.apply(month) == stage)
            .filter(month -> within(month.month(), fact))
            .map(month -> month.month().plusMonths(1))
            .toList();
    boolean priced =
        !followed.isEmpty()
            && followed.get(0).isAfter(returns.first())
            && !followed.get(followed.size() - 1).isAfter(returns.last());
    return priced ? compared(funds, fund -> HistoryClaims.growth(followed, fund, returns)) : null;
  }

  /**
   * The stage of the month that is assessed at a month's end, whether or not its tilt has expired.
   */
  private @Nullable Stage assessedStage(AdvisedMonth month) {
    YearMonth assessed = month.reading().month();
    AdvisedMonth then = assessed == null ? null : history.month(assessed);
    return then == null ? null : then.ownStage();
  }

  private static boolean within(YearMonth month, Fact fact) {
    return !month.isBefore(month(fact.from())) && !month.isAfter(month(fact.to()));
  }

  private @Nullable Double cyclesAhead(List<IndexFund> funds, Fact fact, @Nullable Stage stage) {
    double ahead = 0;
    boolean any = false;
    for (Cycle cycle : Cycle.of(history.months())) {
      List<YearMonth> followed =
          history.months().stream()
              .filter(month -> month.ownStage() == stage && within(month.month(), fact))
              .filter(month -> cycle.holds(month.month()))
              .map(month -> month.month().plusMonths(1))
              .toList();
      if (followed.isEmpty()) {
        continue;
      }
      if (!followed.get(0).isAfter(returns.first())
          || followed.get(followed.size() - 1).isAfter(returns.last())) {
        return null;
      }
      any = true;
      ahead +=
          HistoryClaims.growth(followed, funds.get(0), returns)
                  > HistoryClaims.growth(followed, funds.get(1), returns)
              ? 1
              : 0;
    }
    return any ? Double.valueOf(ahead) : null;
  }

  private @Nullable Double yearsAhead(List<IndexFund> funds, Fact fact) {
    double ahead = 0;
    for (YearMonth end = YearMonth.of(month(fact.from()).getYear(), YEAR);
        !end.isAfter(month(fact.to()));
        end = end.plusYears(1)) {
      Double first = returns.factor(funds.get(0), end.minusYears(1), end);
      Double second = returns.factor(funds.get(1), end.minusYears(1), end);
      if (first == null || second == null) {
        return null;
      }
      ahead += first > second ? 1 : 0;
    }
    return ahead;
  }

  private @Nullable Double volatility(IndexFund fund, YearMonth from, YearMonth to) {
    List<Double> changes = new ArrayList<>();
    for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
      Double factor = returns.factor(fund, month.minusMonths(1), month);
      if (factor == null) {
        return null;
      }
      changes.add(factor - 1);
    }
    double mean = changes.stream().mapToDouble(one -> one).sum() / changes.size();
    double squares = changes.stream().mapToDouble(one -> (one - mean) * (one - mean)).sum();
    return StrictMath.sqrt(squares / (changes.size() - 1) * YEAR) * HUNDRED;
  }
}
