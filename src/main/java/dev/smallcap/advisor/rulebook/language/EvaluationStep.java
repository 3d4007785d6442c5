package dev.smallcap.advisor.rulebook.language;

import static dev.smallcap.advisor.rulebook.language.Cardinality.any;
import static dev.smallcap.advisor.rulebook.language.Cardinality.exactly;
import static dev.smallcap.advisor.rulebook.language.Cardinality.optional;
import static dev.smallcap.advisor.rulebook.language.Cardinality.some;

import dev.smallcap.advisor.rulebook.RuleFolder;
import dev.smallcap.advisor.rulebook.conclusion.AboveShare;
import dev.smallcap.advisor.rulebook.conclusion.ActivityFinding;
import dev.smallcap.advisor.rulebook.conclusion.AlternativeWeighed;
import dev.smallcap.advisor.rulebook.conclusion.BandFound;
import dev.smallcap.advisor.rulebook.conclusion.CapFinding;
import dev.smallcap.advisor.rulebook.conclusion.CashKept;
import dev.smallcap.advisor.rulebook.conclusion.Caution;
import dev.smallcap.advisor.rulebook.conclusion.ClockMove;
import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import dev.smallcap.advisor.rulebook.conclusion.CoreKept;
import dev.smallcap.advisor.rulebook.conclusion.DataGap;
import dev.smallcap.advisor.rulebook.conclusion.DecisionFound;
import dev.smallcap.advisor.rulebook.conclusion.Disclosure;
import dev.smallcap.advisor.rulebook.conclusion.Evidence;
import dev.smallcap.advisor.rulebook.conclusion.FundEligible;
import dev.smallcap.advisor.rulebook.conclusion.HorizonFound;
import dev.smallcap.advisor.rulebook.conclusion.LegClosed;
import dev.smallcap.advisor.rulebook.conclusion.LegTooSmall;
import dev.smallcap.advisor.rulebook.conclusion.LegUnfilled;
import dev.smallcap.advisor.rulebook.conclusion.LeveragedFirst;
import dev.smallcap.advisor.rulebook.conclusion.LeveragedSold;
import dev.smallcap.advisor.rulebook.conclusion.NextReview;
import dev.smallcap.advisor.rulebook.conclusion.NothingOrdered;
import dev.smallcap.advisor.rulebook.conclusion.OrderUndone;
import dev.smallcap.advisor.rulebook.conclusion.OutsideBand;
import dev.smallcap.advisor.rulebook.conclusion.PartDue;
import dev.smallcap.advisor.rulebook.conclusion.PartJudged;
import dev.smallcap.advisor.rulebook.conclusion.PayRank;
import dev.smallcap.advisor.rulebook.conclusion.PercentagesOnly;
import dev.smallcap.advisor.rulebook.conclusion.PhaseConfirmed;
import dev.smallcap.advisor.rulebook.conclusion.PhaseLabel;
import dev.smallcap.advisor.rulebook.conclusion.PriceFinding;
import dev.smallcap.advisor.rulebook.conclusion.ProceedsToCash;
import dev.smallcap.advisor.rulebook.conclusion.ProceedsToCore;
import dev.smallcap.advisor.rulebook.conclusion.PurchaseCut;
import dev.smallcap.advisor.rulebook.conclusion.RateFinding;
import dev.smallcap.advisor.rulebook.conclusion.ReadingUsable;
import dev.smallcap.advisor.rulebook.conclusion.Refusal;
import dev.smallcap.advisor.rulebook.conclusion.RussellFinding;
import dev.smallcap.advisor.rulebook.conclusion.RussellMoved;
import dev.smallcap.advisor.rulebook.conclusion.SharesOpen;
import dev.smallcap.advisor.rulebook.conclusion.SizeHorizon;
import dev.smallcap.advisor.rulebook.conclusion.SleeveCeiling;
import dev.smallcap.advisor.rulebook.conclusion.SleeveJudged;
import dev.smallcap.advisor.rulebook.conclusion.SleeveLimit;
import dev.smallcap.advisor.rulebook.conclusion.SleeveSize;
import dev.smallcap.advisor.rulebook.conclusion.SlumpFinding;
import dev.smallcap.advisor.rulebook.conclusion.Split;
import dev.smallcap.advisor.rulebook.conclusion.StageFound;
import dev.smallcap.advisor.rulebook.conclusion.TrimRank;
import dev.smallcap.advisor.rulebook.fact.AdviceState;
import dev.smallcap.advisor.rulebook.fact.Ages;
import dev.smallcap.advisor.rulebook.fact.AwaitedFigures;
import dev.smallcap.advisor.rulebook.fact.BuiltSleeve;
import dev.smallcap.advisor.rulebook.fact.CheaperFund;
import dev.smallcap.advisor.rulebook.fact.CoreSale;
import dev.smallcap.advisor.rulebook.fact.CycleLimits;
import dev.smallcap.advisor.rulebook.fact.DataReach;
import dev.smallcap.advisor.rulebook.fact.Exposure;
import dev.smallcap.advisor.rulebook.fact.FundListFacts;
import dev.smallcap.advisor.rulebook.fact.FundRequest;
import dev.smallcap.advisor.rulebook.fact.InterpolatedMonth;
import dev.smallcap.advisor.rulebook.fact.LabelRun;
import dev.smallcap.advisor.rulebook.fact.LegTarget;
import dev.smallcap.advisor.rulebook.fact.LeveragedSale;
import dev.smallcap.advisor.rulebook.fact.Limits;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.rulebook.fact.MissingSeries;
import dev.smallcap.advisor.rulebook.fact.MonthFigures;
import dev.smallcap.advisor.rulebook.fact.MonthlyChange;
import dev.smallcap.advisor.rulebook.fact.MonthlyPart;
import dev.smallcap.advisor.rulebook.fact.OrderSize;
import dev.smallcap.advisor.rulebook.fact.OrdersMade;
import dev.smallcap.advisor.rulebook.fact.Outcome;
import dev.smallcap.advisor.rulebook.fact.Proceeds;
import dev.smallcap.advisor.rulebook.fact.ProfileLimits;
import dev.smallcap.advisor.rulebook.fact.RateFigures;
import dev.smallcap.advisor.rulebook.fact.Reading;
import dev.smallcap.advisor.rulebook.fact.ReadingNotes;
import dev.smallcap.advisor.rulebook.fact.RestingSleeve;
import dev.smallcap.advisor.rulebook.fact.ReviewLimits;
import dev.smallcap.advisor.rulebook.fact.RussellLeg;
import dev.smallcap.advisor.rulebook.fact.SeriesAge;
import dev.smallcap.advisor.rulebook.fact.SleeveCell;
import dev.smallcap.advisor.rulebook.fact.SleevePlan;
import dev.smallcap.advisor.rulebook.fact.SleeveStanding;
import dev.smallcap.advisor.rulebook.fact.StatedSignals;
import dev.smallcap.advisor.rulebook.fact.TradingLimits;
import dev.smallcap.advisor.rulebook.fact.Unhedged;
import dev.smallcap.advisor.rulebook.fact.UnpaidPurchase;
import dev.smallcap.advisor.rulebook.fact.UnpublishedFigure;
import dev.smallcap.advisor.rulebook.fact.Wish;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Fund;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The steps of the judgement: what the rules of a folder are asked together, and which of their
 * conclusions Java takes up. A test holds them against what the engine is asked. An immutable
 * constant.
 */
@SuppressWarnings("ImmutableEnumChecker")
public enum EvaluationStep {
  /** A month of which all is measured. */
  MONTH(
      "month",
      RuleFolder.MARKET,
      List.of(RateFigures.class, MonthFigures.class),
      exactly(1, RateFinding.class),
      exactly(1, PriceFinding.class),
      any(ActivityFinding.class),
      any(SlumpFinding.class),
      some(PhaseLabel.class)),

  /** A month that lacks a figure, which is seldom that of the policy rate. */
  MISSING_FIGURE(
      "month with a missing figure",
      RuleFolder.MARKET,
      List.of(RateFigures.class, MissingSeries.class),
      any(RateFinding.class),
      any(PriceFinding.class),
      any(ActivityFinding.class),
      any(SlumpFinding.class),
      some(PhaseLabel.class)),

  /** The words that a host gives; Java makes the findings of them itself. */
  WORDS(
      "words",
      RuleFolder.MARKET,
      List.of(
          StatedSignals.class,
          RateFinding.class,
          PriceFinding.class,
          ActivityFinding.class,
          SlumpFinding.class),
      any(RateFinding.class),
      any(PriceFinding.class),
      any(ActivityFinding.class),
      any(SlumpFinding.class),
      some(PhaseLabel.class)),

  /** How long a label has stood. */
  LABELS(
      "run of labels",
      RuleFolder.MARKET,
      List.of(LabelRun.class),
      optional(PhaseConfirmed.class),
      optional(ClockMove.class)),

  /** Whether the figures can be used. */
  DATA(
      "data",
      RuleFolder.MARKET,
      List.of(
          SeriesAge.class,
          DataReach.class,
          InterpolatedMonth.class,
          AwaitedFigures.class,
          UnpublishedFigure.class,
          MonthlyChange.class,
          MissingSeries.class),
      any(DataGap.class),
      any(PhaseLabel.class),
      any(Caution.class)),

  /** A reading of the market. */
  READING(
      "reading",
      RuleFolder.MARKET,
      List.of(Reading.class),
      any(ReadingUsable.class),
      exactly(1, StageFound.class),
      any(Caution.class)),

  /** What is said beside the reading that acts. */
  NOTES("notes", RuleFolder.MARKET, List.of(ReadingNotes.class), any(Caution.class)),

  /** Which funds can be bought. */
  FUNDS("funds", RuleFolder.FUNDS, List.of(FundRequest.class, Fund.class), any(FundEligible.class)),

  /** The client in a market; what {@link #SIZING} holds is counted where it is combined. */
  CLIENT(
      "client",
      RuleFolder.CLIENT,
      List.of(
          Market.class, Client.class, Exposure.class, Ages.class, Wish.class, FundListFacts.class),
      any(HorizonFound.class),
      any(SizeHorizon.class),
      any(SleeveSize.class),
      any(SleeveLimit.class),
      any(Split.class),
      any(Refusal.class),
      any(ProceedsToCash.class),
      any(PercentagesOnly.class),
      any(Caution.class)),

  /** What holds of a sleeve before its orders are planned. */
  PLAN(
      "plan of the sleeve",
      RuleFolder.SETTLE,
      List.of(Market.class, SleevePlan.class),
      optional(SleeveCeiling.class),
      exactly(4, TrimRank.class),
      exactly(3, PayRank.class),
      optional(LeveragedFirst.class),
      exactly(1, RussellFinding.class)),

  /** The legs of a sleeve that is built; several at a time. */
  LEGS(
      "legs of the sleeve",
      RuleFolder.SETTLE,
      List.of(LegTarget.class),
      any(LegUnfilled.class),
      any(LegTooSmall.class),
      any(LegClosed.class)),

  /** The sleeve and its Russell leg against targets; Java hands the Russell's finding on. */
  STANDING(
      "sleeve against its target",
      RuleFolder.SETTLE,
      List.of(RussellFinding.class, RussellLeg.class, SleeveStanding.class),
      any(BandFound.class),
      any(AboveShare.class),
      any(RussellMoved.class),
      any(OutsideBand.class),
      any(CapFinding.class),
      any(PartDue.class),
      any(SleeveJudged.class)),

  /** A sleeve that is built and of which nothing is due. */
  RESTING(
      "sleeve that rests",
      RuleFolder.SETTLE,
      List.of(RussellLeg.class, RestingSleeve.class),
      any(BandFound.class),
      any(SleeveJudged.class)),

  /** Leveraged funds that are sold. */
  LEVERAGED(
      "leveraged funds",
      RuleFolder.SETTLE,
      List.of(LeveragedSale.class),
      exactly(1, LeveragedSold.class)),

  /** A monthly part. */
  PART("monthly part", RuleFolder.SETTLE, List.of(MonthlyPart.class), optional(PartJudged.class)),

  /** One order. */
  ORDER(
      "order",
      RuleFolder.SETTLE,
      List.of(OrderSize.class),
      optional(OrderUndone.class),
      optional(SharesOpen.class)),

  /** Core funds that would pay. */
  CORE_SALE(
      "sale of the core", RuleFolder.SETTLE, List.of(CoreSale.class), optional(CoreKept.class)),

  /** A purchase that cannot be paid. */
  UNPAID(
      "unpaid purchase",
      RuleFolder.SETTLE,
      List.of(UnpaidPurchase.class),
      optional(PurchaseCut.class)),

  /** What the sales leave over. */
  PROCEEDS(
      "proceeds",
      RuleFolder.SETTLE,
      List.of(Proceeds.class),
      optional(ProceedsToCore.class),
      optional(CashKept.class)),

  /** What the orders are called. */
  DECISION(
      "orders of the day",
      RuleFolder.SETTLE,
      List.of(OrdersMade.class),
      exactly(1, DecisionFound.class),
      optional(NothingOrdered.class)),

  /** What is said of an advice that nobody may carry out yet. */
  HANDED_OUT(
      "advice that is handed out",
      RuleFolder.SETTLE,
      List.of(AdviceState.class),
      any(Caution.class)),

  /** What is said of an outcome. */
  OUTCOME(
      "outcome",
      RuleFolder.ADVICE,
      List.of(Outcome.class),
      exactly(1, NextReview.class),
      exactly(3, AlternativeWeighed.class),
      any(Caution.class),
      any(Evidence.class),
      any(Disclosure.class)),

  /** What is said of funds without a hedge. */
  HEDGE("hedge", RuleFolder.ADVICE, List.of(Unhedged.class), any(Caution.class)),

  /** What is said of a sleeve that is built. */
  BUILT_SLEEVE(
      "sleeve that is built", RuleFolder.ADVICE, List.of(BuiltSleeve.class), any(Disclosure.class)),

  /** What is said of a cheaper fund. */
  CHEAPER_FUND(
      "cheaper fund", RuleFolder.ADVICE, List.of(CheaperFund.class), any(Disclosure.class));

  /** Conclusions about a client that come to one size and split, as long as nothing refuses. */
  public static final List<Class<? extends Conclusion>> SIZING =
      List.of(
          HorizonFound.class, SizeHorizon.class, SleeveSize.class, SleeveLimit.class, Split.class);

  /** What a policy itself gives the rules of a folder, unless it stands among the facts. */
  private static final Map<String, List<Class<?>>> OF_POLICY =
      Map.of(
          RuleFolder.MARKET.id(),
          List.of(CycleLimits.class),
          RuleFolder.FUNDS.id(),
          List.of(),
          RuleFolder.CLIENT.id(),
          List.of(Limits.class, FundListFacts.class, ProfileLimits.class, SleeveCell.class),
          RuleFolder.SETTLE.id(),
          List.of(TradingLimits.class),
          RuleFolder.ADVICE.id(),
          List.of(ReviewLimits.class));

  private final String title;
  private final String group;
  private final List<Class<?>> facts;
  private final Set<String> names;
  private final List<Cardinality> conclusions;

  EvaluationStep(
      String title, RuleFolder folder, List<Class<?>> facts, Cardinality... conclusions) {
    this.title = title;
    this.group = folder.id();
    this.facts = facts;
    this.names = facts.stream().map(Class::getSimpleName).collect(Collectors.toUnmodifiableSet());
    this.conclusions = List.of(conclusions);
  }

  /** The folder whose rules are asked, such as {@code client}. */
  public String group() {
    return group;
  }

  /**
   * Simple names of the facts given together, parameters left out; conclusions that Java makes
   * itself are among them.
   */
  public Set<String> facts() {
    return names;
  }

  /** Those of which some number would be too few or too many. */
  public Stream<Cardinality> bounded() {
    return conclusions.stream().filter(Cardinality::bounded);
  }

  /** What it is about, in words. */
  @Override
  public String toString() {
    return title;
  }

  /** The folders whose rules are asked, in order of their names. */
  static Set<String> groups() {
    return new TreeSet<>(OF_POLICY.keySet());
  }

  /** The kinds of facts that a policy itself gives the rules of a folder. */
  public static List<Class<?>> ofPolicy(String group) {
    return OF_POLICY.getOrDefault(group, List.of());
  }

  /** The kinds of facts that a folder's rules are given in any step, those of the policy last. */
  static Set<Class<?>> given(String group) {
    Set<Class<?>> given = new LinkedHashSet<>();
    of(group).forEach(step -> given.addAll(step.facts));
    given.removeIf(Conclusion.class::isAssignableFrom);
    given.addAll(ofPolicy(group));
    return given;
  }

  static Stream<EvaluationStep> of(String group) {
    return Stream.of(values()).filter(step -> step.group.equals(group));
  }

  /** Whether Java, or a rule beside it, takes up a conclusion of a kind. */
  boolean takesUp(String conclusion) {
    return conclusions.stream().anyMatch(one -> one.kind().getSimpleName().equals(conclusion));
  }
}
