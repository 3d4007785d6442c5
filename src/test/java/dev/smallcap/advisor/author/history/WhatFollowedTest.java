package dev.smallcap.advisor.author.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.files.prices.PriceSeries;
import dev.smallcap.advisor.rulebook.catalogue.Fact;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Prices that are made up, from February 2002 to January 2003, with every figure worked by hand.
 * They stand still but for four moves: IWM +10 % in April, IJR -10 % in May, IVV +2 % in June, IJR
 * +20 % in October. An R4 profile and 12 months: in ER1, from the end of March, IWM 11.25 and IJR
 * 3.75; in ER2, from the end of August, IWM 3.75 and IJR 11.25; in ER3, from the end of December,
 * IJR 10.
 */
@Tag("slow")
class WhatFollowedTest {
  private static final YearMonth FIRST = YearMonth.of(2002, 2);
  private static final Offset<Double> EXACT = within(1e-9);

  private static WhatFollowed followed;
  private static PolicyHistory history;

  @BeforeAll
  static void follow() {
    history = PolicyHistoryTest.history("1990-01", "2003-01", RiskProfile.R4);
    followed = WhatFollowed.of(PolicyModel.standard(), history, returns());
  }

  @Test
  void thePolicyGrowsByWhatItHoldsAndDealsAtMonthEnds() {
    assertThat(month("2002-02").orders()).isEmpty();
    // 100 in all: 85 IVV, 11.25 IWM, 3.75 IJR
    assertThat(month("2002-03").traded()).isEqualByComparingTo("30");
    assertThat(month("2002-03").policy()).isEqualTo(1, EXACT);
    // IWM 11.25 becomes 12.375
    assertThat(month("2002-04").policy()).isEqualTo(1.01125, EXACT);
    assertThat(month("2002-04").orders()).as("12.24 % of IWM is inside the band").isEmpty();
    assertThat(month("2002-04").weights().get(IndexFund.IWM).doubleValue())
        .isEqualTo(12.375 / 1.01125, within(1e-6));
    // IJR 3.75 becomes 3.375
    assertThat(month("2002-05").policy()).isEqualTo(1.0075, EXACT);
    // IVV 85 becomes 86.7
    assertThat(month("2002-06").policy()).isEqualTo(1.0245, EXACT);
  }

  @Test
  void aChangeOfStageDealsFromWhatTheWeightsHaveBecome() {
    // Of 102.45: IWM 12.375 goes down to 3.75 %, IJR 3.375 up to 11.25 %, the rest to IVV.
    double sold = 12.375 / 1.0245 - 3.75;
    assertThat(month("2002-08").traded().doubleValue()).isEqualTo(2 * sold, within(1e-6));
    assertThat(month("2002-08").sleeve()).isEqualTo(15, within(1e-6));
    // IJR 11.25 % grows by a fifth
    assertThat(month("2002-10").policy()).isEqualTo(1.0245 * 1.0225, EXACT);
    // Of 102.25 parts: IWM 3.75 sold, IJR 13.5 down to 10 %
    double reduced = 3.75 / 1.0225 + 13.5 / 1.0225 - 10;
    assertThat(month("2002-12").traded().doubleValue()).isEqualTo(2 * reduced, within(1e-6));
    assertThat(followed.growth().end().policy()).isEqualTo(1.04755125, EXACT);
  }

  @Test
  void doingNothingIsTheCoreAlone() {
    assertThat(month("2002-05").nothing()).isEqualTo(1, EXACT);
    assertThat(followed.growth().end().nothing()).isEqualTo(1.02, EXACT);
  }

  @Test
  void theSameSizesInTheSmallCap600AloneTakeTheSleeveOfEachMonthEnd() {
    assertThat(month("2002-04").alone()).as("IJR stood still").isEqualTo(1, EXACT);
    // the sleeve at the end of April is 16.125 of 101.125
    double may = 1 - 0.1 * 16.125 / 101.125;
    assertThat(month("2002-05").alone()).isEqualTo(may, EXACT);
    // and 15.75 of 100.75 at the end of May: the rest is in IVV, which gains 2 %
    double june = may * (1 + 0.02 * 85 / 100.75);
    assertThat(month("2002-06").alone()).isEqualTo(june, EXACT);
    // 15 % after the orders of August
    assertThat(followed.growth().end().alone()).isEqualTo(june * 1.03, within(1e-8));
  }

  @Test
  void turnoverIsHalfOfWhatWasDealtAYearAndEachOrderCostsItsRate() {
    double second = 12.375 / 1.0245 - 3.75;
    double third = 17.25 / 1.0225 - 10;
    assertThat(followed.growth().passed()).isEqualTo(11);
    assertThat(followed.growth().turnover())
        .isEqualTo((15 + second + third) * 12 / 11, within(1e-6));
    // 0.1 % of both sides of 15 % is 0.03 % of Q
    assertThat(month("2002-03").afterCosts()).isEqualTo(0.9997, EXACT);
    assertThat(followed.growth().end().afterCosts())
        .isEqualTo(
            1.04755125 * 0.9997 * (1 - second * 2 / 1e5) * (1 - third * 2 / 1e5), within(1e-8));
  }

  @Test
  void aYearlyRateTakesTheMonthsThatPassed() {
    // 11 months of 10 %: a year of twelve of them, 1.1 to the 12th
    assertThat(followed.growth().yearly(Math.pow(1.1, 11))).isEqualTo(213.8428376721, within(1e-8));
  }

  @Test
  void eachClaimIsHeldAgainstTheMonthsAfterItsStage() {
    StageEpisode lean = episode(HistoryClaim.RUSSELL_OVER_SP600, Stage.ER1);
    assertThat(lean.cycle()).isEqualTo("2001");
    assertThat(span(lean)).isEqualTo("2002-04 to 2002-08, 5 months");
    assertThat(lean.leader()).isEqualTo(10, EXACT);
    assertThat(lean.laggard()).isEqualTo(-10, EXACT);
    assertThat(lean.speaksFor()).isTrue();
    assertThat(lean.inSample()).isTrue();

    StageEpisode second = episode(HistoryClaim.RUSSELL_OVER_SP600, Stage.ER2);
    assertThat(span(second)).isEqualTo("2002-09 to 2002-12, 4 months");
    assertThat(second.difference()).isEqualTo(-20, EXACT);
    assertThat(second.speaksAgainst()).isTrue();

    StageEpisode small = episode(HistoryClaim.SMALL_OVER_LARGE, Stage.ER1);
    assertThat(small.difference()).isEqualTo(-12, EXACT);

    StageEpisode whole = episode(HistoryClaim.POLICY_OVER_NOTHING, null);
    assertThat(whole.leader()).isEqualTo(4.755125, within(1e-7));
    assertThat(whole.laggard()).isEqualTo(2, EXACT);
  }

  @Test
  void oneEpisodeTellsNothingAndOneWithoutADifferenceIsNone() {
    assertThat(followed.claims())
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.standing()).isEqualTo(Standing.CANNOT_BE_TOLD));
    ClaimRecord recession = claim(HistoryClaim.LARGE_OVER_SMALL, Stage.RECESSION);
    assertThat(recession.episodes()).hasSize(1);
    assertThat(recession.telling()).isZero();
  }

  @Test
  void whatSpeaksAgainstThePolicyStandsFirst() {
    assertThat(followed.claims())
        .extracting(ClaimRecord::speakingAgainst)
        .isSortedAccordingTo((a, b) -> Long.compare(b, a));
    assertThat(record(1, -2, 3, -4).episodes())
        .extracting(StageEpisode::difference)
        .containsExactly(-2.0, -4.0, 1.0, 3.0);
  }

  @Test
  void threeEpisodesOfOneMindTellAndOthersDoNot() {
    assertThat(record(1, 2, 3).standing()).isEqualTo(Standing.HOLDS);
    assertThat(record(-1, -2, -3).standing()).isEqualTo(Standing.DOES_NOT_HOLD);
    assertThat(record(1, 2, -3).standing()).isEqualTo(Standing.CANNOT_BE_TOLD);
    assertThat(record(1, 2).standing()).isEqualTo(Standing.CANNOT_BE_TOLD);
    assertThat(record(1, 2, 0.004).standing()).isEqualTo(Standing.CANNOT_BE_TOLD);
  }

  @Test
  void aFactIsMeasuredAgainToItsDecimals() {
    // From the end of March to that of June: IWM +10 %, IJR -10 %.
    assertThat(
            measured(
                "evidence-2009",
                "IWM less IJR",
                "2002-04",
                "2002-06",
                "19.9",
                "difference of the total returns"))
        .isEqualTo(
            new MeasuredFact(
                fact(
                    "evidence-2009",
                    "IWM less IJR",
                    "2002-04",
                    "2002-06",
                    "19.9",
                    "difference of the total returns"),
                new BigDecimal("20.0")));
    MeasuredFact agreeing =
        measured(
            "evidence-2009",
            "IWM",
            "2002-04",
            "2002-06",
            "10",
            "total return of the calendar year");
    assertThat(agreeing.value()).isEqualByComparingTo("10");
    assertThat(agreeing.agrees()).isTrue();
  }

  @Test
  void aFactThatThesePricesCannotTellIsLeftOpen() {
    String method = "total return of the calendar year";
    assertThat(measured("evidence-2009", "IWM", "2009-01", "2009-12", "28.5", method).value())
        .isNull();
    assertThat(measured("evidence-2009", "QQQ", "2002-04", "2002-06", "1", method).value())
        .isNull();
    assertThat(measured("evidence-2009", "IWM", "2002-04", "2002-06", "1", "otherwise").agrees())
        .isNull();
  }

  @Test
  void everyMethodOfTheTableStandsInTheFactsOfThePolicy() {
    assertThat(FactMeasure.keys())
        .isSubsetOf(
            followed.facts().stream()
                .map(one -> one.fact().rule() + "\n" + one.fact().method())
                .toList());
  }

  private static ClaimRecord record(double... differences) {
    List<StageEpisode> episodes = new ArrayList<>();
    for (int i = 0; i < differences.length; i++) {
      YearMonth month = YearMonth.of(2000 + i, 1);
      episodes.add(
          new StageEpisode(
              HistoryClaim.SMALL_OVER_LARGE,
              Stage.ER1,
              "c" + i,
              month,
              month,
              1,
              differences[i],
              0,
              true));
    }
    return new ClaimRecord(HistoryClaim.SMALL_OVER_LARGE, Stage.ER1, episodes);
  }

  private static MeasuredFact measured(
      String rule, String series, String from, String to, String value, String method) {
    return new FactRecomputation(history, followed.returns())
        .measure(fact(rule, series, from, to, value, method));
  }

  private static Fact fact(
      String rule, String series, String from, String to, String value, String method) {
    return new Fact(rule, series, from, to, value, "points", method, "made up", 2);
  }

  private static GrowthMonth month(String month) {
    return followed.growth().months().stream()
        .filter(one -> one.month().equals(YearMonth.parse(month)))
        .findFirst()
        .orElseThrow();
  }

  private static ClaimRecord claim(HistoryClaim claim, Stage stage) {
    return followed.claims().stream()
        .filter(one -> one.claim() == claim && one.stage() == stage)
        .findFirst()
        .orElseThrow();
  }

  private static StageEpisode episode(HistoryClaim claim, Stage stage) {
    List<StageEpisode> episodes =
        claim(claim, stage).episodes().stream().filter(one -> one.cycle().equals("2001")).toList();
    assertThat(episodes).hasSize(1);
    return episodes.get(0);
  }

  private static IndexReturns returns() {
    Map<IndexFund, PriceSeries> series = new EnumMap<>(IndexFund.class);
    Map<IndexFund, SortedMap<YearMonth, BigDecimal>> ends = new EnumMap<>(IndexFund.class);
    for (IndexFund fund : IndexFund.values()) {
      SortedMap<LocalDate, BigDecimal> closes = new TreeMap<>();
      BigDecimal price = new BigDecimal("100");
      for (int i = 0; i < 12; i++) {
        YearMonth month = FIRST.plusMonths(i);
        price = price.multiply(move(fund, month));
        closes.put(month.atEndOfMonth(), price);
      }
      series.put(fund, new PriceSeries(fund + ".csv", false, closes));
      ends.put(fund, series.get(fund).monthEnds());
    }
    return new IndexReturns(series, ends);
  }

  private static BigDecimal move(IndexFund fund, YearMonth month) {
    return new BigDecimal(
        switch (fund + " " + month) {
          case "IWM 2002-04" -> "1.1";
          case "IJR 2002-05" -> "0.9";
          case "IVV 2002-06" -> "1.02";
          case "IJR 2002-10" -> "1.2";
          default -> "1";
        });
  }

  private static String span(StageEpisode episode) {
    return episode.from() + " to " + episode.to() + ", " + episode.months() + " months";
  }
}
