package dev.smallcap.advisor.decide.market;

import static dev.smallcap.advisor.decide.market.MadeUp.POLICY;
import static dev.smallcap.advisor.terms.CyclePhase.EARLY_RECOVERY;
import static dev.smallcap.advisor.terms.CyclePhase.EXPANSION;
import static dev.smallcap.advisor.terms.CyclePhase.LATE;
import static dev.smallcap.advisor.terms.CyclePhase.RECESSION;
import static dev.smallcap.advisor.terms.CyclePhase.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.smallcap.advisor.advice.MonthLabel;
import dev.smallcap.advisor.rulebook.conclusion.ActivityFinding;
import dev.smallcap.advisor.rulebook.conclusion.PriceFinding;
import dev.smallcap.advisor.rulebook.conclusion.RateFinding;
import dev.smallcap.advisor.rulebook.conclusion.SlumpFinding;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.Activity;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Inflation;
import dev.smallcap.advisor.terms.RateDirection;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class PublishedHistoryTest {
  private static final Path HISTORY = Path.of("src/examples/history/market.csv");
  private static final YearMonth FIRST = YearMonth.of(1960, 7);
  private static final YearMonth LAST = YearMonth.of(2025, 12);

  /** Recessions by the dating committee, first and last month. */
  private static final String[][] NBER = {
    {"1960-05", "1961-02"},
    {"1970-01", "1970-11"},
    {"1973-12", "1975-03"},
    {"1980-02", "1980-07"},
    {"1981-08", "1982-11"},
    {"1990-08", "1991-03"},
    {"2001-04", "2001-11"},
    {"2008-01", "2009-06"},
    {"2020-03", "2020-04"}
  };

  private List<MonthLabel> whole = List.of();

  @BeforeAll
  void labelAllMonths() {
    whole = POLICY.phases(MarketData.fred(HISTORY));
  }

  @Test
  void everyMonthOfTheFileHasALabelAndIsKnownOnceTheLookBacksAreFull() {
    assertThat(whole).hasSize(805);
    // the price change against six months before needs 18 months of history
    assertThat(whole.subList(0, 18)).extracting(MonthLabel::label).containsOnly(UNKNOWN);
    assertThat(whole.subList(18, 804)).extracting(MonthLabel::label).doesNotContain(UNKNOWN);
    // consumption of 2026-01 is not in the file
    assertThat(whole.get(804).label()).isEqualTo(UNKNOWN);
  }

  @Test
  void theRecessionLabelAgreesWithTheDatingCommittee() {
    List<MonthLabel> months = between(whole, FIRST, LAST);
    int[] counts = counts(months);
    double all = months.size();
    double agreed = (counts[0] + counts[3]) / all;
    double named = (counts[0] + counts[1]) / all;
    double dated = (counts[0] + counts[2]) / all;
    double chance = named * dated + (1 - named) * (1 - dated);

    assertThat(counts(between(whole, FIRST, YearMonth.of(2023, 9))))
        .containsExactly(62, 14, 31, 652);
    assertThat(months).hasSize(786);
    assertThat(100 * agreed).isCloseTo(94.3, within(0.05));
    assertThat(100.0 * counts[0] / (counts[0] + counts[1])).isCloseTo(81.6, within(0.05));
    assertThat(100.0 * counts[0] / (counts[0] + counts[2])).isCloseTo(66.7, within(0.05));
    assertThat((agreed - chance) / (1 - chance)).isCloseTo(0.70, within(0.005));
  }

  @Test
  @Tag("slow")
  void allNineRecessionsAreFound() {
    SoftAssertions softly = new SoftAssertions();
    for (String[] dates : NBER) {
      softly
          .assertThat(between(whole, YearMonth.parse(dates[0]), YearMonth.parse(dates[1])))
          .as(dates[0])
          .extracting(MonthLabel::label)
          .contains(RECESSION);
    }
    softly.assertAll();
  }

  @Test
  void twentyFiveOfTheHundredAndTwoLabelRunsLastASingleMonth() {
    List<Integer> runs = new ArrayList<>();
    CyclePhase before = UNKNOWN;
    for (MonthLabel month : between(whole, FIRST, LAST)) {
      if (month.label() == before) {
        runs.set(runs.size() - 1, runs.get(runs.size() - 1) + 1);
      } else {
        runs.add(1);
      }
      before = month.label();
    }

    assertThat(runs).hasSize(102);
    assertThat(runs.stream().filter(length -> length == 1)).hasSize(25);
  }

  @Test
  void theNamedMonthsReadAsTheyAreNamed() {
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(label(whole, "2001-09")).isEqualTo(RECESSION);
    softly.assertThat(label(whole, "2002-02")).isEqualTo(EARLY_RECOVERY);
    softly.assertThat(age(whole, "2002-02")).isEqualTo(3);
    softly.assertThat(age(whole, "2003-06")).isEqualTo(19);
    softly.assertThat(label(whole, "2007-09")).isEqualTo(LATE);
    softly.assertThat(label(whole, "2008-10")).isEqualTo(RECESSION);
    softly.assertThat(label(whole, "2009-06")).isEqualTo(RECESSION);
    softly.assertThat(label(whole, "2009-08")).isEqualTo(EARLY_RECOVERY);
    softly.assertThat(MadeUp.in(whole, "2009-08").confirmed()).isEqualTo(RECESSION);
    softly.assertThat(age(whole, "2009-08")).isEqualTo(1);
    softly.assertThat(age(whole, "2009-09")).isEqualTo(2);
    softly.assertThat(age(whole, "2010-02")).isEqualTo(7);
    softly.assertThat(age(whole, "2010-06")).isEqualTo(11);
    softly.assertThat(age(whole, "2010-09")).isEqualTo(14);
    softly.assertThat(label(whole, "2013-06")).isEqualTo(EXPANSION);
    softly.assertThat(label(whole, "2025-09")).isEqualTo(LATE);
    softly.assertThat(MadeUp.in(whole, "2025-09").confirmed()).isEqualTo(EARLY_RECOVERY);
    softly.assertThat(age(whole, "2025-09")).isEqualTo(12);
    softly.assertThat(label(whole, "2025-12")).isEqualTo(EARLY_RECOVERY);
    softly.assertThat(age(whole, "2025-12")).isEqualTo(15);
    softly.assertAll();
  }

  @Test
  void withoutTheSlumpTheSignsWouldFireIn2007JustBeforeARecession() {
    assertThat(MadeUp.judged(MarketData.fred(HISTORY), "2007-09").findings())
        .extracting(finding -> (Object) finding.conclusion())
        .contains(
            new RateFinding(RateDirection.CUTTING),
            new PriceFinding(Inflation.STABLE),
            new ActivityFinding(Activity.RECOVERING))
        .doesNotHaveAnyElementsOfTypes(SlumpFinding.class);
  }

  /** True positives, false positives, false negatives, true negatives. */
  private static int[] counts(List<MonthLabel> months) {
    int[] counts = new int[4];
    for (MonthLabel month : months) {
      boolean dated = false;
      for (String[] dates : NBER) {
        dated |=
            !month.month().isBefore(YearMonth.parse(dates[0]))
                && !month.month().isAfter(YearMonth.parse(dates[1]));
      }
      counts[(dated ? 0 : 1) + (month.label() == RECESSION ? 0 : 2)]++;
    }
    // index 2 is dated and not labelled, index 1 labelled and not dated
    return counts;
  }

  private static List<MonthLabel> between(List<MonthLabel> all, YearMonth first, YearMonth last) {
    return all.stream()
        .filter(label -> !label.month().isBefore(first) && !label.month().isAfter(last))
        .toList();
  }

  private static CyclePhase label(List<MonthLabel> labels, String month) {
    return MadeUp.in(labels, month).label();
  }

  private static Integer age(List<MonthLabel> labels, String month) {
    return MadeUp.in(labels, month).age();
  }
}
