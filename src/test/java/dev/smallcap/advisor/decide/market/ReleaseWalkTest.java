package dev.smallcap.advisor.decide.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.EditedRules;
import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.ReadingView;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.Series;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every day of 2025 and of January to March 2026, with the whole file at hand: no figure is used
 * before it was out. The days are typed here from the calendars of the agencies, from the month
 * 2024-11 on, and not taken from the policy.
 */
@TestInstance(Lifecycle.PER_CLASS)
@Tag("slow")
class ReleaseWalkTest {
  private static final YearMonth FIRST = YearMonth.of(2024, 11);
  private static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);
  private static final LocalDate END = LocalDate.of(2026, 3, 31);
  private static final String NEVER = "never";

  /** Bureau of Labor Statistics, Employment Situation. */
  private static final String UNEMPLOYMENT =
      """
      2024-12-06 2025-01-10 2025-02-07 2025-03-07 2025-04-04 2025-05-02 2025-06-06 2025-07-03
      2025-08-01 2025-09-05 2025-11-20 never 2025-12-16 2026-01-09 2026-02-11\
      """;

  /** Bureau of Labor Statistics, Consumer Price Index. */
  private static final String PRICES =
      """
      2024-12-11 2025-01-15 2025-02-12 2025-03-12 2025-04-10 2025-05-13 2025-06-11 2025-07-15
      2025-08-12 2025-09-11 2025-10-24 never 2025-12-18 2026-01-13 2026-02-13\
      """;

  /** Federal Reserve Board, G.17. */
  private static final String PRODUCTION =
      """
      2024-12-17 2025-01-17 2025-02-14 2025-03-18 2025-04-16 2025-05-15 2025-06-17 2025-07-16
      2025-08-15 2025-09-16 2025-12-03 2025-12-23 2025-12-23 2026-01-16 2026-02-18\
      """;

  /** Bureau of Economic Analysis, Personal Income and Outlays. */
  private static final String CONSUMPTION =
      """
      2024-12-20 2025-01-31 2025-02-28 2025-03-28 2025-04-30 2025-05-30 2025-06-27 2025-07-31
      2025-08-29 2025-09-26 2025-12-05 2026-01-22 2026-01-22 2026-02-20 2026-03-13\
      """;

  /** Federal Reserve Board, H.15: the first business day after the month. */
  private static final String RATES =
      """
      2024-12-02 2025-01-02 2025-02-03 2025-03-03 2025-04-01 2025-05-01 2025-06-02 2025-07-01
      2025-08-01 2025-09-02 2025-10-01 2025-11-03 2025-12-01 2026-01-02 2026-02-02\
      """;

  private static final Map<Series, List<String>> OUT = new EnumMap<>(Series.class);
  private static final MarketData FIGURES =
      MarketData.fred(Path.of("src/examples/article/market.csv"));

  static {
    OUT.put(Series.UNRATE, List.of(UNEMPLOYMENT.split("\\s+")));
    OUT.put(Series.CPIAUCSL, List.of(PRICES.split("\\s+")));
    OUT.put(Series.INDPRO, List.of(PRODUCTION.split("\\s+")));
    OUT.put(Series.DPCERA3M086SBEA, List.of(CONSUMPTION.split("\\s+")));
    OUT.put(Series.FEDFUNDS, List.of(RATES.split("\\s+")));
    OUT.put(Series.GS10, List.of(RATES.split("\\s+")));
    OUT.put(Series.TB3MS, List.of(RATES.split("\\s+")));
  }

  private Policy policy = Policy.standard();

  @BeforeAll
  void letThePolicyBeginAYearEarlier(@TempDir Path folder) {
    EditedRules rules = EditedRules.in(folder.resolve("rules"));
    List<String> known = new ArrayList<>();
    rules.edit(
        "parameters.csv",
        text -> {
          StringBuilder both = new StringBuilder();
          for (String line : text.lines().toList()) {
            if (known.add(line.split(",")[0]) && line.contains(",2026-01-01,")) {
              both.append(line.replace(",2026-01-01,", ",2025-01-01,")).append('\n');
            }
            both.append(line).append('\n');
          }
          return both.toString();
        });
    rules.edit("sleeve.csv", text -> text.replace(",2026-01-01,", ",2025-01-01,"));
    rules.edit("history.csv", text -> text.replace("2025-12", "2024-12"));
    rules.edit(
        "advice/evidence.drl",
        text -> text.replace("calendar years 2001-2025", "calendar years 2001-2024"));
    rules.edit(
        "words/en.properties",
        text -> text.replace("calendar years 2001-2025", "calendar years 2001-2024"));
    // words of a date may not lie after their rule's first day
    rules.edit(
        "words/ko.properties",
        text -> text.replace("2025년 12월", "2024년 12월").replace("2001~2025년", "2001~2024년"));
    rules.edit("market/clock.drl", text -> text.replace("..2025-12 ", "..2024-12 "));
    for (String file : PolicyModels.of(policy).files().rules().keySet()) {
      if (file.equals("market/notes.drl")) {
        continue;
      }
      rules.edit(
          file, text -> text.replace("@since( \"2026-01-01\" )", "@since( \"2025-01-01\" )"));
    }
    policy = rules.policy();
  }

  @Test
  @Tag("long")
  void noFigureIsUsedBeforeItWasOut() {
    for (LocalDate day = BEGIN; !day.isAfter(END); day = day.plusDays(1)) {
      MarketView whole = policy.assess(FIGURES, day);
      MarketView cut = policy.assess(outBy(day), day);

      assertThat(read(whole)).as(day.toString()).isEqualTo(read(cut));
      for (Map.Entry<Series, YearMonth> latest : whole.dataThrough().entrySet()) {
        assertThat(out(latest.getKey(), latest.getValue()))
            .as("%s of %s used on %s", latest.getKey(), latest.getValue(), day)
            .isBeforeOrEqualTo(day);
      }
    }
  }

  @Test
  @Tag("long")
  void everyFigureIsUsedTenDaysAfterItWasOutAtTheLatest() {
    for (LocalDate day = BEGIN.plusDays(10); !day.isAfter(END); day = day.plusDays(1)) {
      Map<Series, YearMonth> used = policy.assess(FIGURES, day).dataThrough();
      outBy(day.minusDays(10))
          .values()
          .forEach(
              (series, months) ->
                  assertThat(used.get(series))
                      .as(series.toString())
                      .isAfterOrEqualTo(months.lastKey()));
    }
  }

  @Test
  void theMonthAssessedIsTheLatestWithAllFiguresOut() {
    assertThat(month("2025-01-30")).isEqualTo("2024-11");
    assertThat(month("2025-10-26")).isEqualTo("2025-08");
    assertThat(month("2025-12-04")).isEqualTo("2025-08");
    assertThat(month("2025-12-05")).isEqualTo("2025-09");
    assertThat(month("2026-01-21")).isEqualTo("2025-09");
    assertThat(month("2026-01-22")).isEqualTo("2025-11");
    assertThat(month("2026-02-19")).isEqualTo("2025-11");
    assertThat(month("2026-02-20")).isEqualTo("2025-12");
  }

  private String month(String day) {
    return String.valueOf(policy.assess(FIGURES, LocalDate.parse(day)).figures().month());
  }

  private static List<Object> read(MarketView market) {
    ReadingView reading = market.acting();
    List<Object> read = new ArrayList<>();
    read.add(reading.phase());
    read.add(reading.stage());
    read.add(String.valueOf(reading.age()));
    read.add(String.valueOf(reading.month()));
    read.add(String.valueOf(reading.label()));
    read.add(String.valueOf(reading.lastTiltExpiry()));
    read.add(market.signs());
    read.add(market.dataThrough());
    return read;
  }

  /** The figures that were out on a day. */
  private static MarketData outBy(LocalDate day) {
    Map<Series, SortedMap<YearMonth, BigDecimal>> known = new EnumMap<>(Series.class);
    FIGURES
        .values()
        .forEach(
            (series, months) -> {
              SortedMap<YearMonth, BigDecimal> out = new TreeMap<>(months);
              out.keySet().removeIf(month -> out(series, month).isAfter(day));
              known.put(series, out);
            });
    return new MarketData(known);
  }

  private static LocalDate out(Series series, YearMonth month) {
    if (month.isBefore(FIRST)) {
      return LocalDate.MIN;
    }
    int index = (int) ChronoUnit.MONTHS.between(FIRST, month);
    String day = OUT.get(series).get(index);
    return day.equals(NEVER) ? LocalDate.MAX : LocalDate.parse(day);
  }
}
