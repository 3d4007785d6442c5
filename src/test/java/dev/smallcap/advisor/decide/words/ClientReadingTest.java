package dev.smallcap.advisor.decide.words;

import static dev.smallcap.advisor.ShownSituations.BETWEEN_PARTS;
import static dev.smallcap.advisor.ShownSituations.BUILT;
import static dev.smallcap.advisor.ShownSituations.FOR_REVIEW;
import static dev.smallcap.advisor.ShownSituations.HELD;
import static dev.smallcap.advisor.ShownSituations.IN_PARTS;
import static dev.smallcap.advisor.ShownSituations.REDUCED;
import static dev.smallcap.advisor.ShownSituations.SOLD;
import static dev.smallcap.advisor.ShownSituations.UNSUITABLE;
import static dev.smallcap.advisor.ShownSituations.WITHOUT_PRICES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.ShownSituations;
import dev.smallcap.advisor.advice.Letterhead;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.catalogue.Catalogue;
import dev.smallcap.advisor.rulebook.catalogue.RuleCard;
import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Stance;
import dev.smallcap.advisor.terms.TradeSide;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClientReadingTest {
  private static final Pattern ENUMS =
      Pattern.compile(
          Stream.of(
                  Decision.values(),
                  Stance.values(),
                  CyclePhase.values(),
                  Stage.values(),
                  PositionKind.values(),
                  AccountType.values(),
                  TradeSide.values())
              .flatMap(Stream::of)
              .map(Enum::name)
              .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
  private static final Pattern IDS =
      Pattern.compile(
          Catalogue.of(RuleFiles.standard()).rules().stream()
              .map(RuleCard::id)
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?:", ")")));

  private static ClientReading read(ShownSituations situation, Lang lang) {
    return ClientReading.of(situation.advice(), lang);
  }

  /** Orders as they are read: which way, code, amount, shares. */
  private static String orders(ClientReading reading) {
    return reading.orders().rows().stream()
        .map(
            row ->
                String.join(" ", row.side(), row.code(), row.amount(), "x", row.shares()).strip())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BUILT          | Raise small US companies to 15 % of the US-equity money",
        "HELD           | Change nothing",
        "SOLD           | Sell all small US companies",
        "ROTATED        | Keep the share of small US companies, and change their funds",
        "REDUCED        | Reduce small US companies to 10 % of the US-equity money",
        "IN_PARTS       | Raise small US companies to 10 % of the US-equity money, in monthly parts",
        "BETWEEN_PARTS  | Change nothing today; the next part is bought on 17 February 2026",
        "WITHOUT_FUND   | This account can buy no fund of small US companies, so nothing is changed",
        "WITHOUT_PRICES | No advice yet: the prices are too old",
        "UNSUITABLE     | Small US companies are not suitable here, so nothing is traded",
        "FOR_REVIEW     | A person has to look first; until then nothing is traded",
        "WHOLE_SHARES   | Raise small US companies to 15 % of the US-equity money",
        "IN_WON         | Raise small US companies to 5 % of the US-equity money",
        "HEDGED         | Raise small US companies to 15 % of the US-equity money",
        "BY_PERCENT     | Raise small US companies to 15 % of the US-equity money",
      })
  void theHeadlineIsTheAnswer(ShownSituations situation, String headline) {
    assertThat(read(situation, Lang.EN).headline()).isEqualTo(headline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BUILT          | 미국 소형주 비중을 미국 주식 투자금의 15%까지 늘립니다",
        "HELD           | 지금의 구성을 바꾸지 않습니다",
        "SOLD           | 보유한 미국 소형주를 모두 매도합니다",
        "IN_PARTS       | 미국 소형주 비중을 매월 나누어 미국 주식 투자금의 10%까지 늘립니다",
        "WITHOUT_PRICES | 시세가 너무 오래되어 아직 자문할 수 없습니다",
        "UNSUITABLE     | 미국 소형주는 부적합하므로 매매하지 않습니다",
        "FOR_REVIEW     | 담당자가 먼저 검토해야 하며, 그때까지 매매하지 않습니다",
        "IN_WON         | 미국 소형주 비중을 미국 주식 투자금의 5%까지 늘립니다",
      })
  void theHeadlineIsTheAnswerInKoreanToo(ShownSituations situation, String headline) {
    assertThat(read(situation, Lang.KO).headline()).isEqualTo(headline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // 15 % of 100,000, at prices of 625, 250 and 125
        "BUILT | Sell IVV USD 15,000.00 x 24; Buy IWM USD 11,250.00 x 45;"
            + " Buy IJR USD 3,750.00 x 30",
        "SOLD | Sell IJR USD 12,000.00 x 12,000; Buy SPY USD 12,000.00 x 12,000",
        "ROTATED | Sell IWM USD 15,000.00 x 15,000; Buy IJR USD 15,000.00 x 120",
        // a third of 10 %, down to a hundredth: 3.33 % of 90,000
        "IN_PARTS | Sell IVV USD 2,997.00 x 2,997; Buy IJR USD 2,997.00 x 23.976",
        "WHOLE_SHARES | Sell IVV USD 14,720.00 x 23; Buy IWM USD 11,025.00 x 42;"
            + " Buy IJR USD 3,683.00 x 29",
        "IN_WON | Sell 360750 KRW 2,500,000 x 100; Buy 280930 KRW 2,496,900 x 203",
        "BY_PERCENT | Sell IVV 15 % of the US-equity money x;"
            + " Buy IWM 11.25 % of the US-equity money x;"
            + " Buy IJR 3.75 % of the US-equity money x",
      })
  void theOrdersTellAmountsAndShares(ShownSituations situation, String orders) {
    assertThat(orders(read(situation, Lang.EN))).isEqualTo(orders);
  }

  @Test
  void wonAreWrittenAsKoreansWriteThemAndFundsByTheirKoreanNames() {
    ClientReading reading = read(ShownSituations.IN_WON, Lang.KO);

    assertThat(orders(reading)).isEqualTo("매도 360750 2,500,000원 x 100; 매수 280930 2,496,900원 x 203");
    assertThat(reading.orders().rows().get(1).fund()).isEqualTo("KODEX 미국러셀2000(H)");
    assertThat(reading.answer()).startsWith("아래 주문의 합계는 매도 2,500,000원, 매수 2,496,900원입니다. ");
  }

  @Test
  void theHedgeIsBoughtForTheRussellLeg() {
    assertThat(orders(read(ShownSituations.HEDGED, Lang.EN)))
        // 11,250 at 1,400 won, and at 14,000 won a share; nobody quoted the other
        .contains("Buy 280930 KRW 15,750,000 (USD 11,250.00) x 1,125", "Buy IJR USD 3,750.00 x no");
    assertThat(orders(read(ShownSituations.HEDGED, Lang.KO)))
        .contains("매수 280930 15,750,000원(USD 11,250.00) x 1,125", "x 시세 없음");
  }

  @Test
  void whereAPurchaseLacksSharesNothingIsCalledUndone() {
    ClientReading reading = read(ShownSituations.HEDGED, Lang.EN);

    assertThat(reading.orders().undone().heading()).isEqualTo("What to know about the orders");
    assertThat(reading.orders().undone().sentences())
        .containsExactly(
            "iShares Core S&P Small-Cap ETF (IJR) has no price here. Its amount and percentage are"
                + " given; the number of shares is left open.");
    assertThat(read(ShownSituations.WITHOUT_FUND, Lang.EN).orders().undone().heading())
        .isEqualTo("Not done, and why");
  }

  @Test
  void oldPricesGivePercentagesAndTheirCauseStandsWithTheOrders() {
    ClientReading reading = read(ShownSituations.BY_PERCENT, Lang.EN);

    assertThat(reading.orders().columns()).contains("Percent").doesNotContain("Amount");
    assertThat(reading.orders().hasShares()).isFalse();
    assertThat(reading.orders().undone().sentences())
        .containsExactly(
            "The oldest price or exchange rate (iShares Core S&P 500 ETF (IVV)) is 8 business days"
                + " old. After 5 business days only percentages are given, and no numbers of"
                + " shares.");
    assertThat(String.join(" ", reading.why().sentences())).doesNotContain("business days");
  }

  @Test
  void theCapOfThePolicyGoesWithTheRange() {
    assertThat(read(BUILT, Lang.EN).band())
        .satisfies(
            band -> {
              assertThat(band.cap()).isEqualTo(Percent.of(20));
              assertThat(band.capName()).isEqualTo("Cap 20 %");
            });
  }

  @Test
  void theAnswerOrdersCostsAndDatesStandOnTheFirstScreen() {
    List<String> lines = BUILT.advice().text(Lang.EN).lines().toList();

    assertThat(lines.subList(0, 20))
        .contains(
            "Raise small US companies to 15 % of the US-equity money",
            "The orders below sell USD 15,000.00 and buy USD 15,000.00.",
            "  - Buy iShares Russell 2000 ETF (IWM): USD 11,250.00, 45 shares, 0.19 % a year",
            // 0.03 % of 100,000; 0.03 x 0.85 + 0.19 x 0.1125 + 0.06 x 0.0375 is 0.049125 %
            "  - Now 0.03 % of the US-equity money (USD 30.00), after the orders 0.0491 % of the"
                + " US-equity money (USD 49.12).",
            "  - Taxes, dealing costs and spreads of these trades are not computed.",
            "  - Place the orders by: 26 January 2026",
            "  - The advice holds until: 17 February 2026",
            "  - Next review: 17 February 2026",
            "  - Prices and rates of: 16 January 2026");
  }

  @Test
  void beforeAndAfterBandAndEndOfTheTiltAreToldInWordsToo() {
    assertThat(BUILT.advice().text(Lang.EN))
        .contains(
            "  - Now: large companies 100 %\n",
            "  - After the orders: large companies 85 %, Russell 2000 11.25 %, S&P 600 3.75 %\n",
            "  - Between 12 % and 18 % the size of the share calls for no trade; funds inside it may"
                + " be exchanged.\n",
            // month 3 on 16 January: months 7 and 13 begin on 16 May and 16 November
            "  - 16 January 2026: 11.25 %\n  - 16 May 2026: 3.75 %\n  - 16 November 2026: 0 %\n");
  }

  @ParameterizedTest
  @EnumSource
  void aRangeNeverSaysThatNothingIsTradedAboveOrdersThatTradeInsideIt(ShownSituations situation) {
    assertThat(situation.advice().text(Lang.EN)).doesNotContain("nothing is traded.\n  - Now");
    assertThat(situation.advice().text(Lang.KO)).doesNotContain("사이에서는 매매하지 않습니다");
  }

  @Test
  void whereNothingIsBoughtOrSoldThereIsTheStateOfNowAlone() {
    ClientReading reading = read(HELD, Lang.EN);

    assertThat(reading.answer()).isEqualTo("Nothing is to be bought or sold today.");
    assertThat(reading.orders().rows()).isEmpty();
    assertThat(reading.composition()).isNotNull();
    assertThat(reading.composition().bars()).hasSize(1);
    assertThat(reading.band()).isNotNull();
    assertThat(reading.band().sentences()).contains("Now 15 %.");
  }

  @Test
  void anExitEndsAtNothingAndHasNoRange() {
    ClientReading reading = read(SOLD, Lang.EN);

    assertThat(reading.band()).isNull();
    assertThat(reading.tilt()).isNull();
  }

  @Test
  void whereTheHouseViewEndsBeforeTheNextReviewTheAdviceHoldsNoLonger() {
    assertThat(SOLD.advice().text(Lang.EN))
        .contains(
            """
              - Place the orders by: 26 January 2026
              - The advice holds until the house view ends: 20 February 2026
              - Next review: 16 April 2026
              - Prices and rates of: 16 January 2026
            """);
    assertThat(SOLD.advice().text(Lang.KO))
        .contains(
            """
              - 주문 기한: 2026년 1월 26일
              - 자문 유효기한(하우스 뷰 종료일): 2026년 2월 20일
              - 다음 점검일: 2026년 4월 16일
              - 시세·환율 기준일: 2026년 1월 16일
            """);
  }

  @Test
  void whereNothingIsOrderedNoDayIsSetForOrders() {
    assertThat(read(HELD, Lang.EN).dates().values().get(0).name())
        .isEqualTo("The advice holds until");
  }

  @Test
  void whereTheTiltTurnsOnAClosedDayItSaysWhenTheOrdersFollow() {
    // 16 May 2026 is a Saturday, 16 November a Monday
    assertThat(read(BUILT, Lang.EN).tilt().sentences())
        .filteredOn(sentence -> sentence.contains("closed"))
        .containsExactly(
            "The exchange is closed on 16 May 2026, so the orders follow on 18 May 2026.");
    assertThat(read(BUILT, Lang.KO).tilt().sentences())
        .contains("2026년 5월 16일에는 거래소가 휴장하므로 주문일은 다음 영업일(2026년 5월 18일)입니다.");
  }

  @Test
  void eachLaterPartHasItsDayAndIsLookedAtAgain() {
    ClientReading reading = read(IN_PARTS, Lang.EN);

    assertThat(reading.orders().later().sentences())
        .hasSize(4)
        // 3.33 + 3.34 %
        .contains(
            "The later parts are planned to be paid from: sales of large companies (6.67 % of the US-equity money).")
        .endsWith("Each later part is looked at again before it is bought.");
    assertThat(reading.orders().later().sentences().get(0))
        .startsWith(
            "17 February 2026: Buy iShares Core S&P Small-Cap ETF (IJR), 3.33 % of the US-equity money (USD 2,997.00)");
    assertThat(reading.composition()).isNotNull();
    assertThat(reading.composition().bars()).hasSize(3);
    // 15 February is a Sunday, and New York rests on the 16th
    assertThat(read(BETWEEN_PARTS, Lang.EN).headline()).endsWith("17 February 2026");
    assertThat(read(BETWEEN_PARTS, Lang.EN).answer())
        .isEqualTo("Nothing is to be bought or sold today.");
  }

  @Test
  void betweenPartsTheCostsLeaveOutThoseOfTheLaterPartsAndNoneOfToday() {
    assertThat(read(BETWEEN_PARTS, Lang.EN).costs().sentences())
        .contains("Taxes, dealing costs and spreads of the later parts are not computed.")
        .noneMatch(sentence -> sentence.contains("these trades"));
  }

  @ParameterizedTest
  @EnumSource(names = {"IN_PARTS", "BETWEEN_PARTS"})
  void untilTheLastPartTheShareMayLieBelowItsRange(ShownSituations situation) {
    assertThat(read(situation, Lang.EN).band().sentences())
        .endsWith("Until the last part is bought the share may lie below this range.");
  }

  @Test
  void whereTheAimIsLessThanThePolicySetsAsideItSaysWhatHasNoFund() {
    // 20 %, of which 25 % go to the Russell 2000; the S&P 600 has no fund in an ISA
    assertThat(read(ShownSituations.IN_WON, Lang.EN).why().sentences())
        .endsWith(
            "The policy sets aside 20 % of the US-equity money for small companies. For 15 % of it"
                + " this account can buy no fund, so the aim is 5 %.");
    assertThat(read(BUILT, Lang.EN).why().sentences())
        .noneMatch(sentence -> sentence.contains("can buy no fund"));
  }

  @Test
  void anExchangeRateIsToldAsMoneyWithWhetherItsDayIsAssumed() {
    assertThat(read(ShownSituations.HEDGED, Lang.KO).facts().values())
        .extracting(fact -> fact.name() + ": " + fact.value())
        .contains("환율: USD 1.00 = 1,400원, 2026년 1월 16일(날짜는 가정)");
  }

  @Test
  void aRateFromACurrencyWithoutMinorUnitsIsToldToo() {
    Recommendation advice =
        ShownSituations.HEDGED
            .situation()
            .rates(ExchangeRates.of(Map.of("KRW/USD", new BigDecimal("0.0007"))))
            .advice();

    assertThat(advice.text(Lang.EN))
        .contains("KRW 1 = USD 0.0007, 16 January 2026 (day: assumption)");
  }

  @Test
  void whereTheHouseViewEndsFirstItSaysWhatAppliesUntilTheNextReview() {
    String after = "After 20 February 2026 ask for a new advice; do not act on this one.";

    assertThat(read(SOLD, Lang.EN).assumed().sentences()).contains(after);
    assertThat(read(BUILT, Lang.EN).assumed().sentences()).doesNotContain(after);
  }

  @Test
  void aFundThatIsCheaperIsNamedWithAllDecimalsOfBothCosts() {
    assertThat(read(SOLD, Lang.EN).alternatives().sentences())
        .anyMatch(sentence -> sentence.contains("costs 0.0945 % a year"));
  }

  @Test
  void aDayInAReasonIsWrittenAsTheLanguageWritesIt() {
    assertThat(read(BETWEEN_PARTS, Lang.KO).why().sentences())
        .contains("월별 분할 매수 1회를 마쳤습니다. 다음 회차는 2026년 2월 17일에 예정되어 있어 그 전에는 매수하지 않습니다.");
    assertThat(read(BETWEEN_PARTS, Lang.EN).why().sentences())
        .contains(
            "Monthly parts done so far: 1. The next is due on 17 February 2026, and nothing is"
                + " bought before.");
  }

  @Test
  void anAnswerThatIsLessThanThePolicyAsksSaysWhy() {
    assertThat(read(ShownSituations.IN_WON, Lang.EN).answer())
        .endsWith(
            "This account can buy no fund of the S&P 600, so its share (15 % of the US-equity"
                + " money) stays in large companies.");
    assertThat(read(ShownSituations.WITHOUT_FUND, Lang.EN).answer())
        .startsWith(
            "Nothing is to be bought or sold today. This account can buy none of the funds");
  }

  @Test
  void aGivenPhaseIsToldOnce() {
    String text = BUILT.advice().text(Lang.EN);

    assertThat(text)
        .contains(
            "  - This advice follows the house view of investment committee of 16 January 2026"
                + " (early recovery), which nobody else approved; the reason that was given:"
                + " house view.\n")
        .doesNotContain("A house view may be used", "Nobody but who gave");
    assertThat(SOLD.advice().text(Lang.EN)).doesNotContain("By the view that");
  }

  @Test
  void theStepsOfTheRussellShareAreTargetsBesideWhatIsHeld() {
    assertThat(read(ShownSituations.WHOLE_SHARES, Lang.EN).tilt())
        .satisfies(
            tilt -> {
              assertThat(tilt.steps().get(0).shown()).isEqualTo("11.25 %");
              // 42 shares at 262.50 of 99,840
              assertThat(tilt.sentences())
                  .contains("After the orders the share of the Russell 2000 is 11.04 %.");
            });
    assertThat(String.join(" ", read(BUILT, Lang.EN).tilt().sentences())).doesNotContain("is held");
  }

  @Test
  void eachPartOfTheMoneyIsToldBeforeAndAfter() {
    assertThat(read(BUILT, Lang.EN).composition().changes())
        .extracting(change -> change.name() + " " + change.shown())
        .containsExactly(
            "large companies 100 % → 85 %", "Russell 2000 0 % → 11.25 %", "S&P 600 0 % → 3.75 %");
  }

  @Test
  void theCostOfPartsIsThatAfterAllOfThem() {
    // 0.03 x 0.9 + 0.06 x 0.1 is 0.033 %
    assertThat(read(IN_PARTS, Lang.EN).costs().sentences())
        .contains(
            "Now 0.03 % of the US-equity money (USD 27.00), after all parts 0.033 % of the"
                + " US-equity money (USD 29.70).");
  }

  @Test
  void twoCostsThatDifferNeverReadTheSame() {
    // 0.0945 x 0.88 + 0.06 x 0.12 is 0.09036 %
    assertThat(read(SOLD, Lang.EN).costs().sentences())
        .contains(
            "Now 0.0904 % of the US-equity money (USD 90.36), after the orders 0.0945 % of the"
                + " US-equity money (USD 94.50).");
  }

  @Test
  void aReductionSaysWhatStaysInCash() {
    assertThat(orders(read(REDUCED, Lang.EN))).startsWith("Sell IWM USD 25,000.00");
    assertThat(REDUCED.advice().text(Lang.EN)).contains("Stays in cash: USD 15,000.00.");
  }

  @ParameterizedTest
  @EnumSource(names = {"WITHOUT_PRICES", "UNSUITABLE", "FOR_REVIEW"})
  void whereNothingIsTradedByDecisionThereIsNoTargetAndNothingDrawn(ShownSituations situation) {
    ClientReading reading = read(situation, Lang.EN);

    assertThat(reading.orders().rows()).isEmpty();
    assertThat(reading.orders().later().sentences()).isEmpty();
    assertThat(reading.composition()).isNull();
    assertThat(reading.band()).isNull();
    assertThat(reading.tilt()).isNull();
    assertThat(situation.advice().text(Lang.EN)).doesNotContain("15 %", "11.25 %");
  }

  @Test
  void whereThereIsNoAdviceWhatIsAwaitedStandsInPlaceOfDates() {
    assertThat(dates(WITHOUT_PRICES))
        .containsExactly(
            "What is awaited: Newer prices and exchange rates",
            "From whom: The adviser",
            "What follows: The advice is made anew then; until then nothing is traded",
            "Prices and rates of: 17 December 2025",
            "Client: c, R4 (active)");
    assertThat(dates(FOR_REVIEW))
        .contains("What is awaited: The review and approval of this advice by a person");
    assertThat(dates(UNSUITABLE)).contains("What is awaited: Nothing");
    for (ShownSituations refused : List.of(WITHOUT_PRICES, FOR_REVIEW, UNSUITABLE)) {
      assertThat(refused.advice().text(Lang.EN)).doesNotContain("Valid until", "House view used");
    }
  }

  private static List<String> dates(ShownSituations situation) {
    return read(situation, Lang.EN).dates().values().stream()
        .map(fact -> fact.name() + ": " + fact.value())
        .toList();
  }

  @Test
  void aRefusalBeginsWithWhatStandsAgainstItMost() {
    assertThat(read(WITHOUT_PRICES, Lang.EN).answer()).contains("business days old");
    assertThat(read(UNSUITABLE, Lang.EN).answer()).contains("R2 (stability-seeking)");
    assertThat(read(FOR_REVIEW, Lang.EN).answer()).contains("the client is 70");
  }

  @Test
  void suitabilityIsSaidWhereItWasJudgedAlone() {
    assertThat(read(BUILT, Lang.EN).suitability().sentences())
        .contains(
            "For the risk profile R4 (active) small companies are suitable.",
            "The account carries no loan on its securities.")
        .anyMatch(said -> said.contains("(IWM)") && said.contains("risk grade (2)"));
    assertThat(read(WITHOUT_PRICES, Lang.EN).suitability().sentences())
        .containsExactly("Whether small companies are suitable has not been judged.");
    assertThat(read(FOR_REVIEW, Lang.EN).suitability().sentences())
        .containsExactly("Whether small companies are suitable has not been judged.");
    assertThat(read(UNSUITABLE, Lang.EN).suitability().sentences()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"WITHOUT_PRICES", "UNSUITABLE", "FOR_REVIEW"})
  void everyRecommendationNamesTheGradeAllowedAndTheOtherConditions(ShownSituations situation) {
    // DOMAIN: R4 and R3 may hold grade 2, R5 grade 1
    String grade = situation == ShownSituations.IN_WON ? "1" : "2";

    assertThat(read(situation, Lang.EN).suitability().sentences())
        .contains(
            "Funds of risk grade " + grade + " and of lower risk are allowed; 1 is the highest.",
            "The client named no day on which the money is needed.",
            "The account carries no loan on its securities.");
  }

  @Test
  void aDraftIsForAuditorsAlone() {
    Recommendation advice = FOR_REVIEW.advice();

    assertThat(advice.ifCleared()).isNotNull();
    assertThat(advice.text(Lang.EN)).doesNotContain("IWM");
    assertThat(advice.audit(Lang.EN)).contains("If cleared: a draft", "IWM");
  }

  @ParameterizedTest
  @Tag("long")
  @EnumSource
  void noIdAndNoNameOfAConstantReachesAClientAndNothingIsSaidTwice(ShownSituations situation) {
    Recommendation advice = situation.advice();
    for (Lang lang : Lang.values()) {
      String text = advice.text(lang);
      assertThat(text).doesNotContainPattern(ENUMS).doesNotContainPattern(IDS);
      assertThat(text).doesNotContainPattern("\\bQ\\b").doesNotContainPattern("[{}]");
      List<String> items =
          text.lines().filter(line -> line.startsWith("  - ") && line.length() > 40).toList();
      assertThat(items).doesNotHaveDuplicates();
      assertThat(advice.audit(lang)).startsWith(text).containsPattern(IDS);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonCautionAndRiskReachesTheAuditor(ShownSituations situation) {
    Recommendation advice = situation.advice();
    String audit = advice.audit(Lang.EN);

    assertThat(advice.told())
        .allSatisfy(reason -> assertThat(audit).contains("[" + reason.ruleId() + "; "));
  }

  @Test
  void bothLanguagesTellTheSameInTheSamePlaces() {
    for (ShownSituations situation : ShownSituations.values()) {
      assertThat(shape(read(situation, Lang.KO)))
          .as(situation.name())
          .isEqualTo(shape(read(situation, Lang.EN)));
    }
  }

  private static List<Integer> shape(ClientReading reading) {
    return Stream.of(
            reading.costs(),
            reading.why(),
            reading.against(),
            reading.favour(),
            reading.suitability(),
            reading.risks(),
            reading.alternatives(),
            reading.assumed(),
            reading.orders().later(),
            reading.orders().undone())
        .map(told -> told.sentences().size())
        .toList();
  }

  @Test
  void theLetterheadAndTheNameOfTheClientStandAboveTheAnswer() {
    Recommendation advice =
        BUILT.advice().under(new Letterhead("Hanbit Advisory", "Kim", "No. 7", "Lee Seo-yeon"));

    assertThat(advice.text(Lang.EN).lines().limit(2)).endsWith("Hanbit Advisory, Kim, No. 7");
    assertThat(advice.text(Lang.EN)).contains("  - Client: Lee Seo-yeon, R4 (active)\n");
  }

  @Test
  void theSameAdviceGivesTheSameText() {
    Set<String> texts = new HashSet<>();
    List<Recommendation> twice = new ArrayList<>(List.of(BUILT.advice(), BUILT.advice()));
    twice.forEach(advice -> texts.add(advice.audit(Lang.KO)));

    assertThat(texts).hasSize(1);
  }

  @Test
  void theArticleIsNamedWhereItsOpinionIsFollowed() {
    assertThat(BUILT.advice().text(Lang.EN))
        .contains("  - The article: Is the era of large companies over? (issue.issuedd.com");
    assertThat(BUILT.advice().text(Lang.KO)).contains("  - 기사: 대형주 시대의 끝?(");
  }

  @Test
  void whatWasNotJudgedIsNotCalledSuitableForAnAuditor() {
    assertThat(ShownSituations.WITHOUT_PRICES.advice().audit(Lang.EN))
        .contains("Suitability: not judged: the advice stops before it");
    assertThat(ShownSituations.UNSUITABLE.advice().audit(Lang.EN))
        .contains("Suitability: not suitable");
    assertThat(BUILT.advice().audit(Lang.EN))
        .contains("Suitability: no rule finds the sleeve unsuitable");
  }
}
