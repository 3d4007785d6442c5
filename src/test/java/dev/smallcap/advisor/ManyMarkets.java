package dev.smallcap.advisor;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.situation.WordedSignals;
import dev.smallcap.advisor.terms.Activity;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Inflation;
import dev.smallcap.advisor.terms.RateDirection;
import dev.smallcap.advisor.terms.Series;
import dev.smallcap.advisor.terms.Slump;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Markets of every kind of reading: figures of past cycles moved to today, words, declarations. */
final class ManyMarkets {
  private static final YearMonth LATEST = YearMonth.of(2025, 12);
  private static final Path EXCERPTS = Path.of("src/test/resources/excerpts");

  /** All of them, made when first asked for. */
  static final List<MarketView> ALL = all();

  private final List<MarketView> markets = new ArrayList<>();

  private ManyMarkets() {}

  private static List<MarketView> all() {
    ManyMarkets many = new ManyMarkets();
    many.moved("us-2006-03-to-2010-12.csv", YearMonth.of(2008, 1), YearMonth.of(2010, 12));
    many.moved("us-2019-01-to-2026-01.csv", YearMonth.of(2023, 10), YearMonth.of(2025, 12));
    many.broken();
    many.early();
    many.words();
    many.declarations();
    return List.copyOf(many.markets);
  }

  /** The figures as they stood in each month between, as if that month were the latest one. */
  private void moved(String file, YearMonth first, YearMonth last) {
    MarketData data = MarketData.fred(EXCERPTS.resolve(file));
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      MarketData moved = moved(data, month);
      MarketView figures = Situations.STANDARD.assess(moved, Situations.DAY);
      markets.add(figures);
      markets.add(figures.declared(declared(CyclePhase.EARLY_RECOVERY, Situations.DAY).aged(3)));
    }
  }

  private static MarketData moved(MarketData data, YearMonth last) {
    long months = ChronoUnit.MONTHS.between(last, LATEST);
    Map<Series, SortedMap<YearMonth, BigDecimal>> moved = new EnumMap<>(Series.class);
    data.values()
        .forEach(
            (series, values) -> {
              SortedMap<YearMonth, BigDecimal> later = new TreeMap<>();
              values.forEach(
                  (month, value) -> {
                    if (!month.isAfter(last)) {
                      later.put(month.plusMonths(months), value);
                    }
                  });
              moved.put(series, later);
            });
    return new MarketData(moved).asDownloadedOn(Situations.DAY);
  }

  private void broken() {
    LocalDate stale = LocalDate.of(2026, 3, 20);
    YearMonth gap = YearMonth.of(2025, 10);
    markets.add(assess(MadeUpFigures.recovering(), stale));
    markets.add(assess(MadeUpFigures.recovering(), LocalDate.of(2027, 1, 4)));
    markets.add(assess(MadeUpFigures.recovering().without(Series.UNRATE, gap), Situations.DAY));
    markets.add(
        assess(
            MadeUpFigures.recovering().without(Series.UNRATE, gap, gap.minusMonths(1)),
            Situations.DAY));
    markets.add(assess(MadeUpFigures.withoutSlump(), Situations.DAY));
    markets.add(assess(MadeUpFigures.withoutSlump().fallingTo("98.726"), Situations.DAY));
    YearMonth before = YearMonth.of(2025, 6);
    markets.add(
        assess(
            MadeUpFigures.recovering().without(Series.GS10, before, before.minusMonths(1)),
            Situations.DAY));
    Map<Series, SortedMap<YearMonth, BigDecimal>> held = values(MadeUpFigures.recovering());
    held.get(Series.FEDFUNDS).replaceAll((month, rate) -> BigDecimal.valueOf(5));
    markets.add(
        Situations.STANDARD.assess(
            new MarketData(held).asDownloadedOn(Situations.DAY), Situations.DAY));
    markets.add(Situations.STANDARD.assess(twice(), Situations.DAY));
  }

  /** Figures of no day, some of which do not count yet, and one that moves as none ever did. */
  private void early() {
    Map<Series, SortedMap<YearMonth, BigDecimal>> values = values(MadeUpFigures.recovering());
    for (int day : new int[] {4, 12, 20, 26}) {
      markets.add(Situations.STANDARD.assess(new MarketData(values), LocalDate.of(2026, 1, day)));
    }
    markets.add(Situations.STANDARD.assess(new MarketData(values), LocalDate.of(2026, 2, 16)));
    values.get(Series.GS10).put(LATEST, BigDecimal.TEN);
    markets.add(Situations.STANDARD.assess(new MarketData(values), LocalDate.of(2026, 2, 16)));
  }

  /** A recovery from 2025-02, elevated prices from 2025-03 to 2025-11, and a recovery again. */
  private static MarketData twice() {
    Map<Series, SortedMap<YearMonth, BigDecimal>> values = values(MadeUpFigures.recovering());
    values
        .get(Series.FEDFUNDS)
        .replaceAll((month, rate) -> new BigDecimal(month.getYear() < 2025 ? "5.0" : "4.5"));
    values
        .get(Series.CPIAUCSL)
        .replaceAll(
            (month, level) -> {
              int rising =
                  month.getYear() < 2025 ? 0 : Math.min(5, Math.max(0, month.getMonthValue() - 2));
              int percent = month.equals(LATEST) ? 0 : rising;
              return level.multiply(BigDecimal.valueOf(100 + percent)).movePointLeft(2);
            });
    return new MarketData(values).asDownloadedOn(Situations.DAY);
  }

  private static Map<Series, SortedMap<YearMonth, BigDecimal>> values(MadeUpFigures figures) {
    Map<Series, SortedMap<YearMonth, BigDecimal>> values = new EnumMap<>(Series.class);
    figures.data().values().forEach((series, months) -> values.put(series, new TreeMap<>(months)));
    return values;
  }

  private static MarketView assess(MadeUpFigures figures, LocalDate day) {
    return Situations.STANDARD.assess(figures.data(), day);
  }

  private void words() {
    MarketView none = Situations.STANDARD.assess(MarketData.none(), Situations.DAY);
    for (RateDirection rates : RateDirection.values()) {
      for (Inflation prices : Inflation.values()) {
        for (Activity activity : Activity.values()) {
          for (Slump slump : Slump.values()) {
            markets.add(
                none.worded(
                    new WordedSignals(
                        rates,
                        prices,
                        activity,
                        slump,
                        Situations.DAY.minusDays(3),
                        "house",
                        "view",
                        7,
                        null)));
          }
        }
      }
    }
  }

  private void declarations() {
    MarketView figures = assess(MadeUpFigures.withoutSlump(), Situations.DAY);
    for (int age : new int[] {1, 6, 7, 12, 13, 14}) {
      markets.add(figures.declared(declared(CyclePhase.EARLY_RECOVERY, Situations.DAY).aged(age)));
    }
    for (int days : new int[] {0, 35, 36, 90}) {
      for (CyclePhase phase : CyclePhase.values()) {
        markets.add(figures.declared(declared(phase, Situations.DAY.minusDays(days))));
      }
    }
    // the exchanges' calendars end with 2027
    for (LocalDate day : List.of(LocalDate.of(2027, 2, 1), LocalDate.of(2028, 1, 10))) {
      MarketView later = Situations.STANDARD.assess(MarketData.none(), day);
      for (CyclePhase phase : CyclePhase.values()) {
        markets.add(later.declared(declared(phase, day)));
      }
    }
  }

  private static Declaration declared(CyclePhase phase, LocalDate day) {
    return Situations.declaration(phase, day);
  }
}
