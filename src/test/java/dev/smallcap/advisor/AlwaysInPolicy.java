package dev.smallcap.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.LaterTrade;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Review;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.situation.TradingCalendar;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.FundIndex;
import dev.smallcap.advisor.terms.Listing;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Stance;
import dev.smallcap.advisor.terms.TradeSide;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What holds of decisions, funds and words in every situation. */
final class AlwaysInPolicy {
  private static final Set<Decision> NO_TRADE =
      EnumSet.of(Decision.NEEDS_DATA, Decision.NOT_SUITABLE, Decision.NEEDS_HUMAN_REVIEW);

  private AlwaysInPolicy() {}

  static void nothingIsTradedWhereTheDecisionForbidsIt(
      Situations situation, Recommendation advice) {
    if (NO_TRADE.contains(advice.decision()) || advice.decision() == Decision.HOLD) {
      assertThat(advice.trades()).isEmpty();
    }
    if (advice.decision() == Decision.HOLD) {
      assertThat(advice.weights())
          .allSatisfy(weight -> assertThat(weight.after()).isEqualTo(weight.now()));
      if (advice.later().isEmpty()) {
        assertThat(advice.weights())
            .allSatisfy(weight -> assertThat(weight.target()).isEqualTo(weight.now()));
      }
    }
    if (!advice.later().isEmpty()) {
      assertThat(advice.decision()).isIn(Decision.HOLD, Decision.BUILD, Decision.ROTATE);
      assertThat(advice.sleeve().stance()).isEqualTo(Stance.BUILD);
      assertThat(advice.phase().stage()).isEqualTo(Stage.RECESSION);
      assertThat(situation.client().horizonMonths()).isGreaterThan(60);
    }
    if (NO_TRADE.contains(advice.decision())) {
      assertThat(advice.later()).isEmpty();
      assertThat(advice.sleeve().target()).isNull();
      assertThat(advice.weights())
          .allSatisfy(weight -> assertThat(weight.target()).isNull())
          .allSatisfy(weight -> assertThat(weight.after()).isNull())
          .allSatisfy(weight -> assertThat(weight.targetOfAccount()).isNull())
          .allSatisfy(weight -> assertThat(weight.afterOfAccount()).isNull());
    }
    assertThat(advice.alsoApplies()).isSubsetOf(NO_TRADE);
  }

  static void whoeverIsToActCanActOnThatDay(Situations situation, Recommendation advice) {
    FundList funds = PolicyModels.of(situation.policy()).funds();
    Review review = advice.review();
    TradingCalendar country = funds.calendars().of(situation.account().type());
    LocalDate part = advice.later().isEmpty() ? null : advice.later().get(0).on();
    assertThat(advice.later())
        .allMatch(later -> funds.dealt(List.of(later.fund())).isOpen(later.on()))
        .allMatch(later -> later.on().isAfter(advice.asOf()));
    assertThat(review.next()).isAfter(advice.asOf());
    assertThat(country.isOpen(review.next()) || review.next().equals(part)).isTrue();
    assertThat(part == null || !review.next().isAfter(part)).isTrue();
    assertThat(review.validUntil()).isBetween(advice.asOf(), review.next());
    assertThat(review.ordersBy() == null).isEqualTo(advice.trades().isEmpty());
    if (review.ordersBy() != null) {
      assertThat(review.ordersBy()).isBetween(advice.asOf(), review.validUntil());
    }
    List<String> russell =
        bought(advice).stream().filter(id -> index(id) == FundIndex.RUSSELL_2000).toList();
    assertThat(review.schedule())
        .allMatch(step -> !step.ordersOn().isBefore(step.on()))
        .allMatch(step -> funds.dealt(russell).isOpen(step.ordersOn()));
  }

  static void nothingIsBoughtThatTheAccountOrTheClientCannotHold(
      Situations situation, Recommendation advice) {
    assertThat(bought(advice)).allSatisfy(id -> assertThat(mayBuy(situation, id)).as(id).isTrue());
  }

  static void noRussellIsBoughtOutsideTheFirstYearOrForALongHorizon(
      Situations situation, Recommendation advice) {
    Stage stage = advice.phase().stage();
    boolean first = stage == Stage.ER1 || stage == Stage.ER2;
    if (!first || situation.client().horizonMonths() > 60) {
      assertThat(bought(advice)).noneMatch(id -> index(id) == FundIndex.RUSSELL_2000);
    }
  }

  static void everyReasonHasASourceAndEvidenceStandsBesideEveryRussellLeg(
      Situations situation, Recommendation advice) {
    assertThat(advice.reasons()).isNotEmpty();
    assertThat(
            Stream.of(advice.reasons(), advice.cautions(), advice.evidence(), advice.undone())
                .flatMap(List::stream))
        .extracting(Reason::source)
        .allMatch(source -> !source.en().isBlank() && !source.ko().isBlank());
    assertThat(Situations.ids(advice.evidence()))
        .containsExactlyInAnyOrderElementsOf(EvidenceDue.of(advice, situation.market().asOf()));
  }

  private static List<String> bought(Recommendation advice) {
    return Stream.concat(
            advice.trades().stream()
                .filter(trade -> trade.side() == TradeSide.BUY)
                .map(Trade::fund),
            advice.later().stream().map(LaterTrade::fund))
        .toList();
  }

  /** Section 5 of the specification, written down a second time. */
  private static boolean mayBuy(Situations situation, String id) {
    Fund fund = PolicyModels.of(Situations.STANDARD).funds().find(id);
    AccountType account = situation.account().type();
    boolean core = fund.assetClass() == AssetClass.CORE;
    boolean us = fund.listing() == Listing.US;
    boolean wantsHedge = situation.client().hedgeWanted();
    boolean listed =
        switch (account) {
          case KR_OVERSEAS ->
              (fund.index() == FundIndex.RUSSELL_2000 && wantsHedge)
                  ? fund.id().equals("280930")
                  : (us || core);
          case US_BROKERAGE -> us;
          case KR_GENERAL, KR_ISA, KR_PENSION_SAVINGS -> !us;
          case KR_IRP_DC -> !us && core;
          case EU_BROKERAGE -> false;
        };
    RiskProfile risk = situation.client().riskProfile();
    int lowest = risk == RiskProfile.R5 ? 1 : 2;
    boolean korean = situation.client().residency() == Residency.KR;
    boolean suited =
        switch (risk) {
          case R1, R2 -> false;
          case R3 -> !korean;
          case R4, R5 -> true;
        };
    return listed && suited && fund.plain() && fund.riskGrade() >= lowest;
  }

  private static FundIndex index(String id) {
    return PolicyModels.of(Situations.STANDARD).funds().find(id).index();
  }
}
