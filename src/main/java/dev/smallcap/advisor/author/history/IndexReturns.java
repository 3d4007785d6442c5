package dev.smallcap.advisor.author.history;

import dev.smallcap.advisor.files.prices.PriceFolder;
import dev.smallcap.advisor.files.prices.PriceSeries;
import dev.smallcap.advisor.terms.InputException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What the indices returned, by the prices of their funds. Ratios are doubles, good to twelve
 * digits; what is printed has two decimals. Immutable and thread-safe.
 *
 * @param series the prices
 * @param ends the value at the end of each month
 */
public record IndexReturns(
    Map<IndexFund, PriceSeries> series, Map<IndexFund, SortedMap<YearMonth, BigDecimal>> ends) {
  /** Copies the maps. */
  public IndexReturns {
    series = Map.copyOf(series);
    ends = Map.copyOf(ends);
  }

  /**
   * Reads a folder of prices.
   *
   * @throws InputException if it lacks a fund, a file cannot be used, or they have no two months in
   *     common
   */
  public static IndexReturns read(Path folder) {
    Map<IndexFund, PriceSeries> series = new EnumMap<>(IndexFund.class);
    Map<IndexFund, SortedMap<YearMonth, BigDecimal>> ends = new EnumMap<>(IndexFund.class);
    PriceFolder.read(folder, IndexFund.symbols())
        .forEach(
            (symbol, prices) -> {
              IndexFund fund = IndexFund.valueOf(symbol);
              series.put(fund, prices);
              ends.put(fund, prices.monthEnds());
            });
    IndexReturns returns = new IndexReturns(series, ends);
    if (ends.values().stream().anyMatch(months -> months.isEmpty())
        || !returns.first().isBefore(returns.last())) {
      throw new InputException(
          "The prices of (" + folder + ") have no two whole months in common.",
          "hand over prices of the same years.");
    }
    return returns;
  }

  /** The first month at whose end all have a price. */
  public YearMonth first() {
    return ends.values().stream()
        .map(months -> months.firstKey())
        .max(YearMonth::compareTo)
        .orElseThrow();
  }

  /** The last month at whose end all have a price. */
  public YearMonth last() {
    return ends.values().stream()
        .map(months -> months.lastKey())
        .min(YearMonth::compareTo)
        .orElseThrow();
  }

  /** By what a fund grew from the end of one month to that of another, or null without both. */
  public @Nullable Double factor(IndexFund fund, YearMonth from, YearMonth to) {
    BigDecimal before = value(fund, from);
    BigDecimal after = value(fund, to);
    return before == null || after == null ? null : after.doubleValue() / before.doubleValue();
  }

  /** By what each grew in a month for which all have both prices. */
  Map<IndexFund, BigDecimal> factors(YearMonth month) {
    Map<IndexFund, BigDecimal> factors = new EnumMap<>(IndexFund.class);
    for (IndexFund fund : IndexFund.values()) {
      factors.put(
          fund,
          Objects.requireNonNull(value(fund, month))
              .divide(
                  Objects.requireNonNull(value(fund, month.minusMonths(1))),
                  MathContext.DECIMAL64));
    }
    return factors;
  }

  /** By what a fund grew between the closes of two days, or null where one of them has none. */
  @Nullable Double factor(IndexFund fund, LocalDate from, LocalDate to) {
    SortedMap<LocalDate, BigDecimal> closes = Objects.requireNonNull(series.get(fund)).closes();
    BigDecimal before = closes.get(from);
    BigDecimal after = closes.get(to);
    return before == null || after == null ? null : after.doubleValue() / before.doubleValue();
  }

  private @Nullable BigDecimal value(IndexFund fund, YearMonth month) {
    return Objects.requireNonNull(ends.get(fund)).get(month);
  }
}
