package dev.smallcap.advisor.decide.market;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.MonthLabel;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Series;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Made-up figures. They start flat: nothing moves, the curve has two points, every month with
 * enough history is an expansion. A test then changes single months.
 */
final class MadeUp {
  static final Policy POLICY = Policy.standard();

  private final Map<Series, SortedMap<YearMonth, BigDecimal>> values = new EnumMap<>(Series.class);

  private MadeUp() {}

  /** Flat figures from one month to another. */
  static MadeUp flat(String first, String last) {
    MadeUp flat = new MadeUp();
    for (Series series : Series.values()) {
      SortedMap<YearMonth, BigDecimal> months = new TreeMap<>();
      for (YearMonth month = YearMonth.parse(first);
          !month.isAfter(YearMonth.parse(last));
          month = month.plusMonths(1)) {
        months.put(month, new BigDecimal(level(series)));
      }
      flat.values.put(series, months);
    }
    return flat;
  }

  private static String level(Series series) {
    return switch (series) {
      case FEDFUNDS -> "5.00";
      case UNRATE, GS10 -> "4.0";
      case TB3MS -> "2.00";
      case CPIAUCSL, INDPRO, DPCERA3M086SBEA -> "100";
    };
  }

  /** Changes one month. */
  MadeUp at(Series series, String month, String value) {
    months(series).put(YearMonth.parse(month), new BigDecimal(value));
    return this;
  }

  /** Changes a month and all that follow. */
  MadeUp from(Series series, String month, String value) {
    months(series).tailMap(YearMonth.parse(month)).replaceAll((m, old) -> new BigDecimal(value));
    return this;
  }

  /** Takes out months. */
  MadeUp without(Series series, String... months) {
    for (String month : months) {
      months(series).remove(YearMonth.parse(month));
    }
    return this;
  }

  /** Takes out a series. */
  MadeUp without(Series series) {
    values.remove(series);
    return this;
  }

  /** Takes out all months after one. */
  MadeUp ending(Series series, String last) {
    months(series).tailMap(YearMonth.parse(last).plusMonths(1)).clear();
    return this;
  }

  /** The policy rate falls by a quarter point for good: cutting for six months, easy thereafter. */
  MadeUp cut(String month) {
    return from(Series.FEDFUNDS, month, "4.75");
  }

  /**
   * A month of unemployment at 5.5 against 4.0: the three-month mean stands at 4.5 for three months
   * and the Sahm measure at 0.50, so that the slump lies within 18 months for 20 months in all.
   */
  MadeUp slump(String month) {
    return at(Series.UNRATE, month, "5.5");
  }

  private SortedMap<YearMonth, BigDecimal> months(Series series) {
    SortedMap<YearMonth, BigDecimal> months = values.get(series);
    if (months == null) {
      throw new NoSuchElementException(series.name());
    }
    return months;
  }

  MarketData data() {
    return new MarketData(values);
  }

  /** The market as it is read from the months that have ended, all of which count. */
  MarketView assess(String asOf) {
    LocalDate day = LocalDate.parse(asOf);
    return POLICY.assess(data().until(day).asDownloadedOn(day), day);
  }

  /** The market as it is read on a day from what had been published by then. */
  MarketView published(String asOf) {
    return POLICY.assess(data(), LocalDate.parse(asOf));
  }

  MonthLabel month(String month) {
    return in(POLICY.phases(data()), month);
  }

  static JudgedMonth judged(MarketData figures, String month) {
    return PolicyModels.of(POLICY).phases(figures).stream()
        .filter(one -> one.label().month().equals(YearMonth.parse(month)))
        .findFirst()
        .orElseThrow();
  }

  CyclePhase label(String month) {
    return month(month).label();
  }

  /** What the rules found of one kind in a month. */
  <C extends Conclusion> C found(Class<C> kind, String month) {
    return judged(data(), month).findings().stream()
        .map(Finding::conclusion)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  /** Whether the rules found anything of one kind in a month. */
  boolean finds(Class<? extends Conclusion> kind, String month) {
    return judged(data(), month).findings().stream()
        .anyMatch(finding -> kind.isInstance(finding.conclusion()));
  }

  static MonthLabel in(List<MonthLabel> labels, String month) {
    return labels.stream()
        .filter(label -> label.month().equals(YearMonth.parse(month)))
        .findFirst()
        .orElseThrow();
  }

  /** The ids of what a client is to be told about a market. */
  static List<String> cautions(MarketView market) {
    return market.cautions().stream().map(Reason::ruleId).toList();
  }
}
